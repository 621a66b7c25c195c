using System.Security.Cryptography;
using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Identity;
using KK.Saas.Tenancy;

namespace KK.Saas.DbMigrator.Commands;

internal static class CreateAdminCommand
{
    private const int PasswordLength = 16;

    public static async Task RunAsync(IServiceProvider services, CommandOptions options)
    {
        var user = options.User ?? throw new FormatException("say --user NAME");
        var password = RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", PasswordLength);
        if (options.Regency is { } regency) await MakeCityAdminAsync(services, RegionCode.Parse(regency), user, password);
        else await MakeProvinceAdminAsync(services, user, password);
        Console.WriteLine($"{(options.Regency is { } code ? $"Admin of {code}" : "Province admin")} {user}, first password {password} (change it at the first login).");
    }

    private static async Task MakeProvinceAdminAsync(IServiceProvider services, string user, string password)
    {
        using var host = services.GetRequiredService<ICurrentTenant>().ChangeToHost();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IAdminBootstrap>().CreateProvinceAdminAsync(user, password);
    }

    private static async Task MakeCityAdminAsync(IServiceProvider services, RegionCode regency, string user, string password)
    {
        if (regency.Level != RegionLevel.Regency) throw new FormatException($"'{regency}' is not a kabupaten/kota.");
        await using var scope = services.CreateAsyncScope();
        var currentTenant = services.GetRequiredService<ICurrentTenant>();
        using (currentTenant.ChangeToHost())
        {
            if (await scope.ServiceProvider.GetRequiredService<ITenantDirectory>().FindAsync(TenantId.ForRegion(regency)) is null)
                throw new InvalidOperationException($"{regency} is not a tenant; run seed first");
        }

        using var tenant = currentTenant.Change(TenantId.ForRegion(regency));
        using var area = services.GetRequiredService<ICurrentArea>().Change(AreaScope.All);
        await using var work = services.CreateAsyncScope();
        await work.ServiceProvider.GetRequiredService<IAdminBootstrap>().CreateCityAdminAsync(user, password);
    }
}
