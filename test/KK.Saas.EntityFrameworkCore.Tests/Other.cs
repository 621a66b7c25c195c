using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.EntityFrameworkCore.Tests;

/// <summary>Something that <see cref="Good"/> may point to.</summary>
internal sealed class Other : TenantEntity
{
    public Other(TenantId tenantId, Guid id)
        : base(tenantId, id)
    {
    }

    private Other()
    {
    }
}
