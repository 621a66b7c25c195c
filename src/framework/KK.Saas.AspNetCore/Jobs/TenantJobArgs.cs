using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.AspNetCore.Jobs;

/// <summary>Arguments of a job that works for one tenant. Derive to add more.</summary>
/// <param name="Tenant">The raw id of the tenant; a Guid, so that the job store writes it plainly.</param>
public record TenantJobArgs(Guid Tenant)
{
    public TenantId RequiredTenant => new(Tenant);
}
