using KK.Saas.Core.Time;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Activities;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Activities;

/// <inheritdoc cref="IQuarterReportRepository" />
public sealed class QuarterReportRepository(SaasDbContext context) : IQuarterReportRepository
{
    public async Task<IReadOnlyList<QuarterReport>> ListAsync(Guid agencyId, FiscalYear year, CancellationToken cancellationToken = default) =>
        await context.Set<QuarterReport>().Where(r => r.AgencyId == agencyId && r.Year == year).OrderBy(r => r.Quarter).ToListAsync(cancellationToken);

    public void Add(QuarterReport report) => context.Add(report);
}
