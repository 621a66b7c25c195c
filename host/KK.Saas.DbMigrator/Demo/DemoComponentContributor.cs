using KK.Saas.Core.Data;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.Interventions;
using KK.Saas.Interventions.Components;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>Counters of two quarters for Banjarbaru; all figures are made up, and their source says so.</summary>
internal sealed class DemoComponentContributor(IComponentAppService components, DemoUser user, TimeProvider clock) : IDemoDataContributor
{
    private const string Source = "Data contoh";

    public int Order => 96;

    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        using var _ = user.Enter(TenantId.ForRegion(DemoAccounts.Banjarbaru));
        var year = FiscalYear.Of(Wita.Today(clock));
        foreach (var quarter in new[] { Quarter.II, Quarter.III })
        {
            var table = await components.GetTableAsync(year, quarter, cancellationToken);
            if (table.Totals.Count > 0) return;
            foreach (var (row, n) in table.Rows.Select((r, n) => (r, n)))
                await components.SaveAsync(row.Village, year, quarter, Figures(n, (int)quarter), cancellationToken);
        }
    }

    private static Dictionary<ComponentMeasure, ComponentValue> Figures(int n, int quarter) => new()
    {
        [ComponentMeasure.ChildMarriages] = new(n % 4, 20 + n, 0, Source),
        [ComponentMeasure.Dispensations] = new(n % 3, null, 0, Source),
        [ComponentMeasure.ExclusiveBreastfeeding] = new(24 + n + quarter, 50 + n, 40, Source),
        [ComponentMeasure.AntenatalFirst] = new(38 + quarter, 45, 45, Source),
        [ComponentMeasure.AntenatalSix] = new(28 + quarter + (n % 5), 45, 40, Source),
        [ComponentMeasure.FacilityDelivery] = new(33 + quarter, 40, 40, Source),
        [ComponentMeasure.Postnatal] = new(29 + (n % 6), 40, 36, Source),
    };
}
