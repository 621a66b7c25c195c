using KK.Saas.Core.Regions;
using KK.Saas.Hosting;
using KK.Saas.Rollups.Application;
using KK.Saas.Tenancy;

namespace KK.Saas.DbMigrator.Commands;

/// <summary>Makes all sums anew from the facts and publishes them, as many kabupaten/kota at once as there are processors; SQLite has one writer.</summary>
internal static class RebuildSumsCommand
{
    public static Task RunAsync(IServiceProvider services, CommandOptions options) =>
        RunAsync(services, options.Regency is { } code ? RegionCode.Parse(code) : null, Console.WriteLine);

    public static Task RunAsync(IServiceProvider services, RegionCode? regency, Action<string> report)
    {
        var started = TimeProvider.System.GetTimestamp();
        var done = 0;
        return EachScope.RunAsync(services, async (scope, name) =>
        {
            if (scope.GetRequiredService<Core.MultiTenancy.ICurrentTenant>().Id is not { } tenant) return;
            var own = (await scope.GetRequiredService<ITenantDirectory>().FindAsync(tenant))!.Region;
            if (regency is not null && regency != own) return;
            foreach (var period in await scope.GetRequiredService<PeriodChooser>().ListAsync())
            {
                await using var fresh = services.CreateAsyncScope();
                var found = await fresh.ServiceProvider.GetRequiredService<SumRebuilder>().RebuildAsync(period);
                var families = Interlocked.Add(ref done, found.Families);
                report($"{name}, {period.SurveyYear}: {found.Families} families in {found.Villages} kelurahan, {found.Differences.Count} sums made anew; {families} families after {TimeProvider.System.GetElapsedTime(started).TotalSeconds:F1} s");
            }
        }, DatabaseSelection.IsPostgreSql(services.GetRequiredService<IConfiguration>()) ? Environment.ProcessorCount : 1);
    }
}
