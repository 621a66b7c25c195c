using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Rollups.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Rollups.EntityFrameworkCore;

/// <inheritdoc cref="IPublishedRepository" />
public sealed class PublishedRepository(SaasDbContext context, HostReader reader) : IPublishedRepository
{
    public Task<PublishedFigures?> FindAsync(RegionCode region, int surveyYear, FamilyGroup group, CancellationToken cancellationToken = default) =>
        context.Set<PublishedFigures>().FirstOrDefaultAsync(r => r.Region == region && r.SurveyYear == surveyYear && r.Group == group, cancellationToken);

    public Task LockAsync(RegionCode regency, int surveyYear, CancellationToken cancellationToken = default) =>
        context.Set<PublishedFigures>().Where(r => r.Region == regency && r.SurveyYear == surveyYear && r.Group == FamilyGroup.All)
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.SurveyYear, r => r.SurveyYear), cancellationToken);

    public async Task<IReadOnlyList<PublishedFigures>> ListOfAsync(RegionCode regency, int surveyYear, CancellationToken cancellationToken = default) =>
        await context.Set<PublishedFigures>().Where(r => r.SurveyYear == surveyYear && r.Regency == regency).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<PublishedFigures>> ListAsync(
        RegionLevel level, RegionCode within, int surveyYear, FamilyGroup group, CancellationToken cancellationToken = default)
    {
        var rows = reader.Rows<PublishedFigures>().Where(r => r.SurveyYear == surveyYear && r.Group == group && r.Level == level);
        if (within.Level > RegionLevel.Province)
        {
            var regency = within.At(RegionLevel.Regency);
            rows = rows.Where(r => r.Regency == regency);
        }

        return [.. (await rows.ToListAsync(cancellationToken)).Where(r => r.Region.IsWithin(within))];
    }

    public async Task<IReadOnlyList<PublishedYear>> ListYearsAsync(CancellationToken cancellationToken = default)
    {
        var found = await reader.Rows<PublishedFigures>().Where(r => r.Level == RegionLevel.Regency && r.Group == FamilyGroup.All)
            .GroupBy(r => new { r.SurveyYear, r.InstrumentId }).Select(g => new { g.Key.SurveyYear, g.Key.InstrumentId, Regencies = g.Count() }).ToListAsync(cancellationToken);
        return [.. found.GroupBy(f => f.SurveyYear).OrderByDescending(g => g.Key).Select(g => new PublishedYear(g.Key, g.OrderByDescending(f => f.Regencies).ThenBy(f => f.InstrumentId).First().InstrumentId))];
    }

    public async Task<DateTime?> FindNewestAsync(CancellationToken cancellationToken = default) =>
        await reader.Rows<PublishedFigures>().Where(r => r.Level == RegionLevel.Regency).MaxAsync(r => (DateTime?)r.CountedAtUtc, cancellationToken);

    public void Add(PublishedFigures figures) => context.Add(figures);
}
