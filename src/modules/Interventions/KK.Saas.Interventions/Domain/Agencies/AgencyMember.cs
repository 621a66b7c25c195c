using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Interventions.Domain.Agencies;

/// <summary>A user who works in an agency.</summary>
public sealed class AgencyMember : TenantEntity
{
    public AgencyMember(TenantId tenantId, Guid id, Guid agencyId, Guid userId, bool isHead)
        : base(tenantId, id) => (AgencyId, UserId, IsHead) = (agencyId, userId, isHead);

    private AgencyMember()
    {
    }

    public Guid AgencyId { get; private set; }

    public Guid UserId { get; private set; }

    /// <summary>The head decides on reports.</summary>
    public bool IsHead { get; private set; }

    public void SetHead(bool isHead) => IsHead = isHead;
}
