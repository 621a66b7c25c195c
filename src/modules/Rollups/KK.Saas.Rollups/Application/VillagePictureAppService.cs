using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Regions;
using KK.Saas.Rollups.Domain;
using KK.Saas.Tenancy;

namespace KK.Saas.Rollups.Application;

/// <inheritdoc cref="IVillagePictureAppService" />
public sealed class VillagePictureAppService(
    ISumRepository sums, PeriodChooser periods, FigureShapes shapes, PictureBuilder pictures, IRegionDirectory regions, ITenantDirectory tenants, ICurrentTenant currentTenant, ICurrentArea currentArea)
    : IVillagePictureAppService, IVillageProblems
{
    public async Task<VillageTable> GetListAsync(int? surveyYear = null, CancellationToken cancellationToken = default)
    {
        var choices = (await periods.ListAsync(cancellationToken)).Select(PeriodChooser.Describe).ToList();
        if (await periods.FindAsync(surveyYear, cancellationToken) is not { } period) return new VillageTable(null, choices, [], null, 0);
        var model = await shapes.GetModelAsync(period.InstrumentId, cancellationToken);
        var shape = FigureShapes.Of(model);
        var counted = (await sums.ListAsync(period.Id, FamilyGroup.All, cancellationToken)).ToDictionary(s => s.Region);
        var rows = (await VillagesAsync(cancellationToken))
            .Select(v => counted.TryGetValue(v, out var sum) ? pictures.Row(v, model, sum.Registered, sum.Figures) : pictures.Row(v, model, 0, Figures.Empty(shape)))
            .OrderBy(r => r.IndexTenThousandths ?? int.MaxValue).ThenBy(r => r.Village.Value, StringComparer.Ordinal).ToList();
        var total = pictures.Row(await CityAsync(cancellationToken), model, counted.Values.Sum(s => s.Registered), Figures.Sum(shape, counted.Values.Select(s => s.Figures)));
        return new VillageTable(PeriodChooser.Describe(period), choices, rows, total, model.PriorityThresholdPercent);
    }

    public async Task<VillagePicture> GetAsync(RegionCode village, int? surveyYear = null, CancellationToken cancellationToken = default)
    {
        if (!(await VillagesAsync(cancellationToken)).Contains(village)) throw new EntityNotFoundException("Village");
        var period = await periods.FindAsync(surveyYear, cancellationToken) ?? throw new EntityNotFoundException("Period");
        var model = await shapes.GetModelAsync(period.InstrumentId, cancellationToken);
        var sum = await sums.FindAsync(period.Id, village, FamilyGroup.All, cancellationToken);
        var figures = sum?.Figures ?? Figures.Empty(FigureShapes.Of(model));
        return new VillagePicture(
            PeriodChooser.Describe(period), pictures.Row(village, model, sum?.Registered ?? 0, figures),
            PictureBuilder.Categories(model, [.. figures.Categories.Select(c => (int?)c)]),
            PictureBuilder.Dimensions(model, [.. Enumerable.Range(0, model.Dimensions.Count).Select(figures.MeanOfDimension)]),
            pictures.Shares(model, figures), model.PriorityThresholdPercent, sum?.CountedAtUtc);
    }

    public async Task<IReadOnlyList<VillageProblem>> ListAsync(RegionCode village, int? surveyYear = null, CancellationToken cancellationToken = default)
    {
        if (await periods.FindAsync(surveyYear, cancellationToken) is not { } period) return [];
        if (await sums.FindAsync(period.Id, village, FamilyGroup.All, cancellationToken) is not { } sum) return [];
        return pictures.Problems(await shapes.GetModelAsync(period.InstrumentId, cancellationToken), sum.Figures);
    }

    private async Task<RegionCode> CityAsync(CancellationToken cancellationToken) => (await tenants.FindAsync(currentTenant.RequiredId, cancellationToken))!.Region;

    private async Task<IReadOnlyList<RegionCode>> VillagesAsync(CancellationToken cancellationToken) =>
        [.. regions.Villages(await CityAsync(cancellationToken)).Select(v => v.Code).Where(currentArea.Scope.Includes)];
}
