using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Regions;
using KK.Saas.Rollups.Domain;
using KK.Saas.Tenancy;

namespace KK.Saas.Rollups.Application;

/// <summary>Sums of the current tenant and area: one row a kelurahan is read, and larger regions are their sums.</summary>
public sealed class TenantPictureSource(
    ISumRepository sums, PeriodChooser periods, FigureShapes shapes, PictureBuilder pictures, IRegionDirectory regions, ITenantDirectory tenants, ICurrentTenant currentTenant, ICurrentArea currentArea)
    : IPictureSource
{
    public async Task<RegionCode> RootAsync(CancellationToken cancellationToken = default) => (await tenants.FindAsync(currentTenant.RequiredId, cancellationToken))!.Region;

    /// <summary>The current period stands first: a newer one that is still a draft has no figures.</summary>
    public async Task<IReadOnlyList<PictureYear>> YearsAsync(CancellationToken cancellationToken = default) =>
        [.. (await periods.ListAsync(cancellationToken)).Select(p => new PictureYear(p.SurveyYear, p.Name, p.InstrumentId, p.Id))];

    public bool Includes(RegionCode root, RegionCode region) =>
        region.IsWithin(root) && (region == root || regions.Villages(region).Any(v => currentArea.Scope.Includes(v.Code)));

    public async Task<IReadOnlyList<RegionFigures>> ListAsync(
        PictureYear year, RegionLevel level, RegionCode within, FamilyGroup group, CancellationToken cancellationToken = default)
    {
        var counted = await ReadAsync(year, within, group, cancellationToken);
        var rows = new List<RegionFigures>();
        foreach (var region in regions.Villages(within).Select(v => v.Code).Where(currentArea.Scope.Includes).GroupBy(v => v.At(level)))
            rows.Add(await DescribeAsync(year, region.Key, group, [.. region.Select(counted.GetValueOrDefault).OfType<VillageSum>()], cancellationToken));
        return rows;
    }

    public async Task<RegionFigures> GetAsync(PictureYear year, RegionCode region, FamilyGroup group, CancellationToken cancellationToken = default) =>
        await DescribeAsync(year, region, group, [.. (await ReadAsync(year, region, group, cancellationToken)).Values], cancellationToken);

    private async Task<Dictionary<RegionCode, VillageSum>> ReadAsync(PictureYear year, RegionCode within, FamilyGroup group, CancellationToken cancellationToken)
    {
        if (within.Level == RegionLevel.Village)
            return await sums.FindAsync(year.Period!.Value, within, group, cancellationToken) is { } sum ? new() { [within] = sum } : [];
        return (await sums.ListAsync(year.Period!.Value, group, cancellationToken)).Where(s => s.Region.IsWithin(within)).ToDictionary(s => s.Region);
    }

    private async Task<RegionFigures> DescribeAsync(PictureYear year, RegionCode region, FamilyGroup group, IReadOnlyList<VillageSum> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0) return pictures.Nothing(region);
        var model = await shapes.GetModelAsync(year.InstrumentId, cancellationToken);
        var figures = rows.Count == 1 ? rows[0].Figures : Figures.Sum(FigureShapes.Of(model), rows.Select(r => r.Figures));
        return pictures.Figures(region, model, group, rows.Sum(r => r.Registered), figures, rows.Max(r => r.CountedAtUtc));
    }
}
