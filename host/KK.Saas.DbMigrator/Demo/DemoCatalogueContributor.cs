using KK.Saas.Core.Data;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions;
using KK.Saas.Interventions.Catalogue;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>Costs and effects of some interventions for Banjarbaru. All of them are made up, and their source says so.</summary>
internal sealed class DemoCatalogueContributor(ICatalogueAppService catalogue, ICityCatalogueAppService city, DemoUser user) : IDemoDataContributor
{
    private const string Source = "Angka contoh untuk demo, bukan hasil kajian";

    /// <summary>Number in the province's catalogue, unit, rupiah a unit, percent.</summary>
    private static readonly IReadOnlyList<(int Number, string Unit, long Cost, decimal Percent)> Figures =
    [
        (1, "keluarga", 850_000, 85), (2, "keluarga", 600_000, 70), (3, "keluarga", 75_000, 80), (9, "kelas", 4_500_000, 35), (11, "kelompok", 12_000_000, 40),
        (16, "keluarga", 3_500_000, 20), (17, "keluarga", 9_000_000, 75), (18, "rumah", 20_000_000, 30), (20, "peserta", 5_500_000, 30), (21, "keluarga", 4_000_000, 35),
        (24, "anak", 2_400_000, 55), (26, "keluarga", 1_512_000, 90),
    ];

    public int Order => 45;

    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        using var _ = user.Enter(TenantId.ForRegion(DemoAccounts.Banjarbaru));
        var entries = (await catalogue.GetAsync(cancellationToken)).All().Where(i => !i.IsOwn).ToDictionary(i => i.Number);
        if (entries.Values.Any(i => i.Effects.Count > 0)) return;
        foreach (var (number, unit, cost, percent) in Figures)
        {
            if (!entries.TryGetValue(number, out var entry)) continue;
            await city.ExtendAsync(entry.Id, new ExtensionInput(Unit: unit, UnitCost: cost), cancellationToken);
            await city.SetEffectsAsync(entry.Id, [new InterventionEffect(entry.IndicatorCode!, percent, Source)], cancellationToken);
        }
    }
}
