using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Evaluations;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Evaluations;

/// <inheritdoc cref="IAssessmentRepository" />
public sealed class AssessmentRepository(SaasDbContext context, HostReader reader) : IAssessmentRepository
{
    public async Task<IReadOnlyList<AssessmentForm>> ListFormsAsync(CancellationToken cancellationToken = default) =>
        await context.Set<AssessmentForm>().OrderByDescending(f => f.Year).ToListAsync(cancellationToken);

    public void AddForm(AssessmentForm form) => context.Add(form);

    public async Task<IReadOnlyList<PublishedLocus>> ListPublishedAsync(CancellationToken cancellationToken = default) =>
        await reader.Rows<PublishedLocus>().OrderByDescending(l => l.Year).ThenBy(l => l.Region).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<PublishedLocus>> ListPublishedAsync(FiscalYear year, RegionCode within, CancellationToken cancellationToken = default) =>
        [.. (await context.Set<PublishedLocus>().Where(l => l.Year == year).ToListAsync(cancellationToken)).Where(l => l.Region.IsWithin(within))];

    public void AddPublished(PublishedLocus locus) => context.Add(locus);

    public void RemovePublished(PublishedLocus locus) => context.Remove(locus);

    public async Task<IReadOnlyList<LocusAssessment>> ListAsync(CancellationToken cancellationToken = default) =>
        await context.Set<LocusAssessment>().ToListAsync(cancellationToken);

    public Task<LocusAssessment?> FindAsync(RegionCode village, FiscalYear year, CancellationToken cancellationToken = default) =>
        context.Set<LocusAssessment>().FirstOrDefaultAsync(a => a.Region == village && a.Year == year, cancellationToken);

    public void Add(LocusAssessment assessment) => context.Add(assessment);
}
