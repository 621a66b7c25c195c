using KK.Saas.Core.Regions;
using KK.Saas.Regions;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>
/// How many families the demo makes where. Sungai Tiung has as many as the recap of 2021 counts there; all else is made up.
/// </summary>
internal static class DemoPlan
{
    /// <summary>Families of Sungai Tiung in the recap of 2021 (kanalkalimantan.com, quoted in docs/glossary.md).</summary>
    public const int SungaiTiungFamilies = 2753;

    private const int OtherVillageShare = 40;
    private const int VillagesOfOtherCities = 6;

    /// <param name="regions">The tree of regions.</param>
    /// <param name="city">One of the demo's cities.</param>
    /// <param name="sungaiTiung">Families of Sungai Tiung; the others follow in proportion.</param>
    public static IEnumerable<DemoVillage> Villages(IRegionDirectory regions, RegionCode city, int sungaiTiung)
    {
        var villages = regions.Villages(city).Select(v => v.Code);
        if (city != DemoAccounts.Banjarbaru) villages = villages.Take(VillagesOfOtherCities);
        return villages.Select(village => village == DemoAccounts.SungaiTiung
            ? new DemoVillage(village, sungaiTiung, Quality: 0.52, Visited: 0.94)
            : Other(village, Math.Max(1, sungaiTiung / OtherVillageShare)));
    }

    private static DemoVillage Other(RegionCode village, int families)
    {
        var random = new Random(DemoSeed.Of(village.Value));
        return new DemoVillage(village, families + random.Next(families), Quality: 0.54 + (random.NextDouble() * 0.28), Visited: 0.35 + (random.NextDouble() * 0.6));
    }
}
