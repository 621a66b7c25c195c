using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Rollups.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Rollups.EntityFrameworkCore;

public sealed class PublishedRepository(SaasDbContext context) : IPublishedRepository
{
    public Task<PublishedRegency?> FindAsync(RegionCode region, int surveyYear, CancellationToken cancellationToken = default) =>
        context.Set<PublishedRegency>().Include(r => r.Cells).FirstOrDefaultAsync(r => r.Region == region && r.SurveyYear == surveyYear, cancellationToken);

    public async Task<IReadOnlyList<PublishedRegency>> ListAsync(int surveyYear, CancellationToken cancellationToken = default) =>
        await context.Set<PublishedRegency>().AsNoTracking().Include(r => r.Cells).Where(r => r.SurveyYear == surveyYear).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<int>> ListSurveyYearsAsync(CancellationToken cancellationToken = default) =>
        await context.Set<PublishedRegency>().Select(r => r.SurveyYear).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);

    public void Add(PublishedRegency regency) => context.Add(regency);
}
