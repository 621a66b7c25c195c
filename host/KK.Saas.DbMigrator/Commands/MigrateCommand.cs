using KK.Saas.EntityFrameworkCore;

namespace KK.Saas.DbMigrator.Commands;

internal static class MigrateCommand
{
    public static async Task RunAsync(IServiceProvider services, CommandOptions options)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IDatabaseMigrator>().MigrateAsync();
        Console.WriteLine("The database is up to date.");
    }
}
