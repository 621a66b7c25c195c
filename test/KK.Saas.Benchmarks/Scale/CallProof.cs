using System.Diagnostics;
using KK.Saas.Core.Data;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families;
using KK.Saas.Families.Application;
using KK.Saas.Families.Domain;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Application;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Benchmarks.Scale;

/// <summary>Finding a family, and counting a kelurahan anew after an answer.</summary>
internal static class CallProof
{
    private const int Calls = 40;

    /// <summary>A server has been running for a while: by then the compiler has made its best of what is called often.</summary>
    private const int WarmUps = 120;
    private const double MostForFinding = 100;
    private const double MostForRefresh = 50;

    public static async Task<bool> RunAsync(RegionCode code, IReadOnlyList<string> database)
    {
        await using var city = new ScaleCity(code, database);
        var period = (await city.CallAsync(s => s.GetRequiredService<IPeriodDirectory>().FindCurrentAsync()))!;
        var villages = await city.CallAsync(s => s.GetRequiredService<IFamilyDirectory>().CountByVillageAsync());
        var largest = villages.MaxBy(v => v.Value);
        var known = await city.CallAsync(s => KnownAsync(s, largest.Key));
        var isGood = await TimeAsync($"refresh of the kelurahan with {largest.Value:N0} families", MostForRefresh, _ => city.CallAsync(async s =>
        {
            s.GetRequiredService<DirtyMarker>().Mark(period.Id, largest.Key);
            await s.GetRequiredService<IUnitOfWork>().SaveChangesAsync();
            return await s.GetRequiredService<Recounter>().RunAsync();
        }));
        isGood &= await TimeAsync($"family by No. KK among {villages.Values.Sum():N0}", MostForFinding, i => SearchAsync(city, new FamilySearch(Number: known[i % known.Count].Number)));
        isGood &= await TimeAsync("family by name, two words, first page", MostForFinding, i => SearchAsync(city, new FamilySearch(Name: known[i % known.Count].Name)));
        isGood &= await TimeAsync("family by the first word of a name, first page", MostForFinding, i => SearchAsync(city, new FamilySearch(Name: known[i % known.Count].Name.Split(' ')[0])));
        return isGood;
    }

    private static async Task<IReadOnlyList<(string Number, string Name)>> KnownAsync(IServiceProvider services, RegionCode village)
    {
        var vault = services.GetRequiredService<FamilyVault>();
        var known = new List<(string, string)>();
        var families = await services.GetRequiredService<SaasDbContext>().Set<Family>().Where(f => f.Region == village && f.CardNumber != null).OrderBy(f => f.Id).Take(Calls).ToListAsync();
        foreach (var family in families) known.Add((await vault.OpenAsync(family.Id, family.CardNumber), await vault.OpenAsync(family.Id, family.HeadName)));
        return known;
    }

    private static Task<FamilyPage> SearchAsync(ScaleCity city, FamilySearch search) => city.CallAsync(s => s.GetRequiredService<IFamilyAppService>().SearchAsync(search));

    private static async Task<bool> TimeAsync<T>(string what, double most, Func<int, Task<T>> call)
    {
        var times = new List<double>();
        for (var i = 0; i < WarmUps + Calls; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await call(i);
            if (i >= WarmUps) times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        var isGood = PageProof.At(times, 0.95) < most;
        Console.WriteLine($"{what}: p50 {PageProof.At(times, 0.5):0.0} ms, p95 {PageProof.At(times, 0.95):0.0} ms (under {most:0}) {(isGood ? "pass" : "FAIL")}");
        return isGood;
    }
}
