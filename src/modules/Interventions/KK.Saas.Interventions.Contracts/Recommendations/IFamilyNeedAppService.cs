using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions.Recommendations;

/// <summary>Needs of single families of the own area.</summary>
public interface IFamilyNeedAppService : IApplicationService
{
    /// <summary>What the family needs by the current survey, and which activities reached it. Asks for the right to see scores as well.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">No such family in the caller's area.</exception>
    [RequiresPermission(InterventionsPermissions.ReadProposals)]
    [Audited(AuditAction.Read)]
    Task<FamilyNeeds> GetAsync(Guid familyId, CancellationToken cancellationToken = default);
}
