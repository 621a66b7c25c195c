using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Interventions.Domain.Teams;

/// <summary>The TPK2D of a city.</summary>
public sealed class Team : TeamDecree, IMultiTenant
{
    public Team(TenantId tenantId, Guid id)
        : base(id) => TenantId = tenantId;

    private Team()
    {
    }

    public TenantId TenantId { get; private set; }
}
