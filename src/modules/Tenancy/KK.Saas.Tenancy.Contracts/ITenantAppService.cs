using KK.Saas.Core.Application;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;

namespace KK.Saas.Tenancy;

/// <summary>The province's view of its tenants.</summary>
public interface ITenantAppService : IApplicationService
{
    /// <summary>All tenants, by region code.</summary>
    [RequiresPermission(TenancyPermissions.ReadTenants)]
    Task<IReadOnlyList<TenantInfo>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes a kabupaten/kota a tenant.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Tenancy:NotARegency", "Tenancy:Exists" or "Tenancy:NameLength".</exception>
    [RequiresPermission(TenancyPermissions.ManageTenants)]
    Task<TenantInfo> CreateAsync(RegionCode region, string name, CancellationToken cancellationToken = default);

    /// <summary>Changes the name on the screen.</summary>
    [RequiresPermission(TenancyPermissions.ManageTenants)]
    Task RenameAsync(TenantId id, string name, CancellationToken cancellationToken = default);

    /// <summary>Shuts the tenant's users out; its data stays.</summary>
    [RequiresPermission(TenancyPermissions.ManageTenants)]
    Task SuspendAsync(TenantId id, string reason, CancellationToken cancellationToken = default);

    /// <summary>Lets the tenant's users in again.</summary>
    [RequiresPermission(TenancyPermissions.ManageTenants)]
    Task ResumeAsync(TenantId id, CancellationToken cancellationToken = default);
}
