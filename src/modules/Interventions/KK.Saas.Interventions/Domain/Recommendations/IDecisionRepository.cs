using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;

namespace KK.Saas.Interventions.Domain.Recommendations;

/// <summary>Decisions about proposals of the current tenant and area.</summary>
public interface IDecisionRepository
{
    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<ProposalDecision>> ListAsync(RegionCode village, PeriodId period, CancellationToken cancellationToken = default);

    Task<ProposalDecision?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    void Add(ProposalDecision decision);
}
