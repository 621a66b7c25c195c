using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Interventions.Domain.Activities;

/// <summary>A family that an activity reached by name.</summary>
public sealed class ActivityFamily : TenantEntity
{
    public ActivityFamily(TenantId tenantId, Guid id, Guid activityId, Guid familyId)
        : base(tenantId, id) => (ActivityId, FamilyId) = (activityId, familyId);

    private ActivityFamily()
    {
    }

    public Guid ActivityId { get; private set; }

    public Guid FamilyId { get; private set; }
}
