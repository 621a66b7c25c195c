using KK.Saas.EntityFrameworkCore.Seeding;
using KK.Saas.Tenancy;

namespace KK.Saas.DbMigrator.Commands;

internal static class SeedCommand
{
    public static async Task RunAsync(IServiceProvider services, CommandOptions options)
    {
        await services.GetRequiredService<DataSeeder>().SeedAsync(async provider =>
            [.. (await provider.GetRequiredService<ITenantDirectory>().ListAsync()).Select(tenant => tenant.Id)]);
        Console.WriteLine("Shared data are in place.");
    }
}
