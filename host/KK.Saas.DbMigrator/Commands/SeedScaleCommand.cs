using KK.Saas.Core.Data;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.DbMigrator.Demo;
using KK.Saas.DbMigrator.Scale;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families;
using KK.Saas.Hosting;
using KK.Saas.Tenancy;

namespace KK.Saas.DbMigrator.Commands;

/// <summary>Fills an empty database (or a demo) with as many families as the province has, to measure the product on.</summary>
internal static class SeedScaleCommand
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    public static async Task RunAsync(IServiceProvider services, CommandOptions options)
    {
        if (options.IsProduction) throw new InvalidOperationException("generated families are never made in Production; set DOTNET_ENVIRONMENT=Demo");
        var isPostgreSql = DatabaseSelection.IsPostgreSql(services.GetRequiredService<IConfiguration>());
        RegionCode? only = options.Regency is { } code ? RegionCode.Parse(code) : isPostgreSql ? null : DemoAccounts.Banjarbaru;
        var cities = ScalePlan.Cities(options.Families ?? (isPostgreSql ? ScalePlan.Families : ScalePlan.FamiliesOfOneCity), only);
        await RequireNoRealFamiliesAsync(services);
        await services.GetRequiredService<IDemoSwitch>().TurnOnAsync();
        await using (var scope = services.CreateAsyncScope())
            await scope.ServiceProvider.GetServices<IDemoDataContributor>().OfType<DemoAccountContributor>().Single().SeedAsync();
        var started = TimeProvider.System.GetTimestamp();
        // SQLite has one writer.
        await FillAsync(services, options, cities, isPostgreSql ? Environment.ProcessorCount : 1);
        var filled = TimeProvider.System.GetElapsedTime(started);
        await RebuildSumsCommand.RunAsync(services, only, Console.WriteLine);
        // Sums of closed surveys keep the register of their time, which a rebuild does not know: it is counted once, and published by a second one.
        foreach (var (city, _) in cities) await services.GetRequiredService<ScaleSums>().CountAsync(city);
        await RebuildSumsCommand.RunAsync(services, only, _ => { });
        var counted = TimeProvider.System.GetElapsedTime(started) - filled;
        Console.WriteLine($"{cities.Sum(c => c.Families):N0} families in {cities.Count} kabupaten/kota × {options.Periods} surveys: filled in {filled.TotalSeconds:0} s, counted in {counted.TotalSeconds:0} s, {await SizeAsync(services) / 1e9:0.0} GB.");
    }

    private static async Task FillAsync(IServiceProvider services, CommandOptions options, IReadOnlyList<(RegionCode Code, int Families)> cities, int workers)
    {
        var (total, done, started, told) = (cities.Sum(c => c.Families), 0, TimeProvider.System.GetTimestamp(), TimeProvider.System.GetTimestamp());
        var gate = new Lock();
        foreach (var (city, families) in cities)
        {
            Console.WriteLine($"{city}: {families:N0} families");
            await services.GetRequiredService<ScaleSeeder>().FillAsync(city, families, options.Periods, options.Seed, workers, added =>
            {
                lock (gate)
                {
                    done += added;
                    if (TimeProvider.System.GetElapsedTime(told) < Pause) return;
                    told = TimeProvider.System.GetTimestamp();
                    Console.WriteLine($"  {done:N0} of {total:N0} after {TimeProvider.System.GetElapsedTime(started).TotalSeconds:0} s");
                }
            });
        }
    }

    /// <exception cref="InvalidOperationException">A city has families, and the installation is no demo.</exception>
    private static async Task RequireNoRealFamiliesAsync(IServiceProvider services)
    {
        if (services.GetRequiredService<IDemoMode>().IsDemo) return;
        await EachScope.RunAsync(services, async (scope, name) =>
        {
            if (scope.GetRequiredService<ICurrentTenant>().Id is not null && (await scope.GetRequiredService<IFamilyDirectory>().CountByVillageAsync()).Count > 0)
                throw new InvalidOperationException($"{name} holds families, and this is no demo: generated ones must not stand among them");
        });
    }

    private static async Task<long> SizeAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IDatabaseSize>().GetBytesAsync();
    }
}
