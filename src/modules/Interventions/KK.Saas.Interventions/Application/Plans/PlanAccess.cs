using KK.Saas.Core.Security;
using KK.Saas.Interventions.Application.Agencies;

namespace KK.Saas.Interventions.Application.Plans;

/// <summary>The wall between agencies: the secretariat plans for all, people of an agency for their own.</summary>
public sealed class PlanAccess(OwnAgencies ownAgencies, ICurrentUser currentUser)
{
    internal async Task<PlanRights> FindAsync(CancellationToken cancellationToken = default)
    {
        if (currentUser.Has(InterventionsPermissions.EditPlans)) return new PlanRights(true, new HashSet<Guid>());
        return new PlanRights(false, currentUser.Has(InterventionsPermissions.EditOwnPlans) ? await ownAgencies.ListAsync(cancellationToken) : new HashSet<Guid>());
    }
}
