using KK.Saas.Core.Application;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions;

/// <summary>Proposed interventions for the kelurahan of the own area.</summary>
public interface IProposalAppService : IApplicationService
{
    /// <summary>Problems of a survey year (the current period when null), worst first, each with its interventions.</summary>
    [RequiresPermission(InterventionsPermissions.ReadProposals)]
    Task<IReadOnlyList<Proposal>> GetAsync(RegionCode village, int? surveyYear = null, CancellationToken cancellationToken = default);
}
