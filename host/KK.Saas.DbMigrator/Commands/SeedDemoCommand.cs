using KK.Saas.Core.Data;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore.Auditing;
using KK.Saas.Interventions.Application.Programme;
using KK.Saas.Tenancy;

namespace KK.Saas.DbMigrator.Commands;

internal static class SeedDemoCommand
{
    public static async Task RunAsync(IServiceProvider services, CommandOptions options)
    {
        if (options.IsProduction) throw new InvalidOperationException("demo data are never made in Production; set DOTNET_ENVIRONMENT=Demo");
        var started = TimeProvider.System.GetTimestamp();
        await services.GetRequiredService<IDemoSwitch>().TurnOnAsync();
        await using var scope = services.CreateAsyncScope();
        foreach (var contributor in scope.ServiceProvider.GetServices<IDemoDataContributor>().OrderBy(c => c.Order)) await contributor.SeedAsync();
        // The night's work, so that the province sees kelurahan from the first minute.
        await RebuildSumsCommand.RunAsync(services, null, _ => { });
        await EachScope.RunAsync(services, async (own, _) =>
        {
            if (own.GetRequiredService<ICurrentTenant>().Id is not null) await own.GetRequiredService<ProgrammePublisher>().PublishAsync();
        });
        // What this program wrote it seals: until the web runs nobody else would, and a check would call it overdue.
        await EachScope.RunAsync(services, (own, _) => own.GetRequiredService<AuditSealer>().SealAsync());
        Console.WriteLine($"Demo data are in place after {TimeProvider.System.GetElapsedTime(started).TotalSeconds:F1} s.");
    }
}
