using KK.Saas.Rollups.Domain;
using KK.Saas.Tenancy;

namespace KK.Saas.Rollups.Application;

/// <inheritdoc cref="IProvincePictureAppService" />
public sealed class ProvincePictureAppService(IPublishedRepository published, ITenantDirectory tenants, FigureShapes shapes) : IProvincePictureAppService
{
    public async Task<ProvincePicture> GetAsync(int? surveyYear = null, CancellationToken cancellationToken = default)
    {
        var years = await published.ListSurveyYearsAsync(cancellationToken);
        var year = surveyYear ?? years.Select(y => (int?)y).FirstOrDefault();
        var found = year is null ? [] : (await published.ListAsync(year.Value, cancellationToken)).ToDictionary(r => r.Region);
        var rows = new List<RegencyRow>();
        foreach (var tenant in await tenants.ListAsync(cancellationToken))
            rows.Add(found.TryGetValue(tenant.Region, out var regency) ? await DescribeAsync(tenant, regency, cancellationToken) : NothingOf(tenant));
        return new ProvincePicture(
            year, years, [.. rows.OrderByDescending(r => r.IndexTenThousandths ?? -1).ThenBy(r => r.Region.Value, StringComparer.Ordinal)],
            rows.Sum(r => r.Registered ?? 0), rows.Sum(r => r.Completed ?? 0), MeanIndex(rows));
    }

    private static RegencyRow NothingOf(TenantInfo tenant) => new(tenant.Region, tenant.Name, null, null, null, [], [], [], null, null);

    private static int? MeanIndex(IEnumerable<RegencyRow> rows)
    {
        var known = rows.Where(r => r is { IndexTenThousandths: not null, Completed: > 0 }).ToList();
        return known.Count == 0 ? null : (int)(known.Sum(r => (long)r.IndexTenThousandths!.Value * r.Completed!.Value) / known.Sum(r => (long)r.Completed!.Value));
    }

    private async Task<RegencyRow> DescribeAsync(TenantInfo tenant, PublishedRegency regency, CancellationToken cancellationToken)
    {
        var model = await shapes.GetModelAsync(regency.InstrumentId, cancellationToken);
        var cells = regency.Cells.ToLookup(c => c.Kind);
        var values = Enum.GetValues<PublishedCellKind>().ToDictionary(k => k, k => cells[k].OrderBy(c => c.Ordinal).Select(c => c.Value).ToList());
        var shares = values[PublishedCellKind.Met].Count == 0 ? [] : model.Indicators.Select((indicator, i) => new IndicatorShare(
            indicator.Code, indicator.DimensionCode, indicator.LabelId, indicator.LabelEn,
            values[PublishedCellKind.Met][i], values[PublishedCellKind.NotMet][i], values[PublishedCellKind.NotApplicable][i])).ToList();
        return new RegencyRow(
            tenant.Region, tenant.Name, regency.Registered, regency.Completed, regency.IndexTenThousandths,
            PictureBuilder.Categories(model, values[PublishedCellKind.Category]), PictureBuilder.Dimensions(model, values[PublishedCellKind.Dimension]), shares,
            regency.CountedAtUtc, regency.DetailsAtUtc);
    }
}
