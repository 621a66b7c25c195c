using KK.Saas.Core.Identifiers;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Questionnaires.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Questionnaires.EntityFrameworkCore;

public sealed class PeriodRepository(SaasDbContext context) : IPeriodRepository
{
    public async Task<IReadOnlyList<Period>> ListAsync(CancellationToken cancellationToken = default) =>
        await context.Set<Period>().OrderByDescending(p => p.SurveyYear).ToListAsync(cancellationToken);

    public Task<Period?> FindAsync(PeriodId id, CancellationToken cancellationToken = default) =>
        context.Set<Period>().FirstOrDefaultAsync(p => p.Id == id.Value, cancellationToken);

    public void Add(Period period) => context.Add(period);
}
