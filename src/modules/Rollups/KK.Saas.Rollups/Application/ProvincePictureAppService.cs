using KK.Saas.Core.Regions;
using KK.Saas.Rollups.Domain;
using KK.Saas.Tenancy;

namespace KK.Saas.Rollups.Application;

/// <inheritdoc cref="IProvincePictureAppService" />
public sealed class ProvincePictureAppService(IPublishedRepository published, ITenantDirectory tenants, FigureShapes shapes, PublishedPictures pictures, ProvincePictureSource source)
    : IProvincePictureAppService
{
    public async Task<ProvincePicture> GetAsync(int? surveyYear = null, CancellationToken cancellationToken = default)
    {
        var years = (await published.ListYearsAsync(cancellationToken)).Select(y => y.SurveyYear).ToList();
        var year = surveyYear ?? years.Select(y => (int?)y).FirstOrDefault();
        var province = await source.RootAsync(cancellationToken);
        var found = year is null ? [] : (await published.ListAsync(RegionLevel.Regency, province, year.Value, FamilyGroup.All, cancellationToken)).ToDictionary(r => r.Region);
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

    private async Task<RegencyRow> DescribeAsync(TenantInfo tenant, PublishedFigures regency, CancellationToken cancellationToken)
    {
        var figures = pictures.Describe(tenant.Region, await shapes.GetModelAsync(regency.InstrumentId, cancellationToken), [regency]);
        return new RegencyRow(
            tenant.Region, tenant.Name, figures.Registered, figures.Completed, figures.IndexTenThousandths, figures.Categories, figures.Dimensions, figures.Indicators,
            regency.CountedAtUtc, regency.DetailsAtUtc);
    }
}
