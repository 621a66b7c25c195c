using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Recommendations;

/// <inheritdoc cref="IDecisionRepository" />
public sealed class DecisionRepository(SaasDbContext context) : IDecisionRepository
{
    public async Task<IReadOnlyList<ProposalDecision>> ListAsync(RegionCode village, PeriodId period, CancellationToken cancellationToken = default) =>
        await context.Set<ProposalDecision>().AsNoTracking().Where(d => d.Region == village && d.Period == period)
            .OrderByDescending(d => d.DecidedAt).ThenByDescending(d => d.Id).ToListAsync(cancellationToken);

    public Task<ProposalDecision?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        context.Set<ProposalDecision>().FirstOrDefaultAsync(d => d.Id == id, cancellationToken);

    public void Add(ProposalDecision decision) => context.Add(decision);
}
