using System.Security.Cryptography;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Identity;

namespace KK.Saas.DbMigrator.Commands;

internal static class CreateAdminCommand
{
    private const int PasswordLength = 16;

    public static async Task RunAsync(IServiceProvider services, CommandOptions options)
    {
        var user = options.User ?? throw new FormatException("say --user NAME");
        var password = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", PasswordLength);
        using var host = services.GetRequiredService<ICurrentTenant>().ChangeToHost();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IAdminBootstrap>().CreateProvinceAdminAsync(user, password);
        Console.WriteLine($"Province admin {user}, first password {password} (change it at the first login).");
    }
}
