using KK.Saas.Core.Regions;
using KK.Saas.DbMigrator.Demo;
using KK.Saas.Regions;
using KK.Saas.Regions.Data;

namespace KK.Saas.DbMigrator.Scale;

/// <summary>How many families are made where: cities by their population, kelurahan and desa by a made-up size.</summary>
internal static class ScalePlan
{
    /// <summary>About as many as the province has: 4.3 million people at 3.5 a family.</summary>
    public const int Families = 1_200_000;

    /// <summary>On SQLite, which is for one kabupaten/kota.</summary>
    public const int FamiliesOfOneCity = 100_000;

    public const int Periods = 3;
    public const int LastYear = 2026;

    private const double KelurahanSize = 2.5;

    public static IReadOnlyList<(RegionCode Code, int Families)> Cities(int families, RegionCode? only)
    {
        if (only is { } city) return [(city, families)];
        var cities = RegionFacts.Populations.Where(p => p.Key.Level == RegionLevel.Regency).OrderBy(p => p.Key.Value, StringComparer.Ordinal).ToList();
        return [.. cities.Zip(Share(families, [.. cities.Select(c => (double)c.Value)]), (c, share) => (c.Key, share))];
    }

    public static IReadOnlyList<ScaleVillage> Villages(IRegionDirectory regions, RegionCode city, int families)
    {
        var codes = regions.Villages(city);
        var shares = Share(families, [.. codes.Select(v => (v.IsDesa ? 1 : KelurahanSize) * (0.4 + (1.2 * Chance(v, "size"))))]);
        return [.. codes.Zip(shares, (village, count) => (village, count)).Select((v, i) => new ScaleVillage(
            v.village.Code, i + 1, v.count, 0.54 + (0.28 * Chance(v.village, "quality")), 0.6 + (0.38 * Chance(v.village, "visited"))))];
    }

    /// <summary>Whole parts whose sum is the total: what rounding down leaves goes to the largest remainders.</summary>
    private static int[] Share(int total, double[] weights)
    {
        var exact = weights.Select(w => total * w / weights.Sum()).ToArray();
        int[] parts = [.. exact.Select(e => (int)e)];
        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => exact[i] - parts[i]).Take(total - parts.Sum())) parts[i]++;
        return parts;
    }

    private static double Chance(RegionInfo village, string what) => new Random(DemoSeed.Of($"{what}:{village.Code.Value}")).NextDouble();
}
