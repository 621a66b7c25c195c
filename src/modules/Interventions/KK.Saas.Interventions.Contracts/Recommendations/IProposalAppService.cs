using KK.Saas.Core.Application;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions.Recommendations;

/// <summary>What is proposed for the kelurahan of the own area, and what people decided about it.</summary>
public interface IProposalAppService : IApplicationService
{
    /// <summary>Problems of a survey year (the current period when null) with interventions and decisions; a kelurahan outside the area has none.</summary>
    [RequiresPermission(InterventionsPermissions.ReadProposals)]
    Task<VillageProposals> GetAsync(RegionCode village, int? surveyYear = null, CancellationToken cancellationToken = default);

    /// <summary>Adds a decision; older ones stay, and no recount touches it. An id that is stored already changes nothing.</summary>
    /// <exception cref="Core.Errors.BusinessException">Reason missing or too long, indicator not in the survey, intervention not for the indicator.</exception>
    /// <exception cref="Core.Errors.EntityNotFoundException">No such survey year, or the kelurahan lies outside the caller's area.</exception>
    [RequiresPermission(InterventionsPermissions.DecideProposals)]
    Task DecideAsync(Guid id, DecisionInput input, CancellationToken cancellationToken = default);
}
