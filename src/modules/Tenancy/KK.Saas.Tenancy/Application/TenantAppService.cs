using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Tenancy.Domain;

namespace KK.Saas.Tenancy.Application;

/// <inheritdoc cref="ITenantAppService" />
public sealed class TenantAppService(ITenantRepository tenants, ITenantSeeder seeder, IUnitOfWork unitOfWork) : ITenantAppService
{
    public async Task<IReadOnlyList<TenantInfo>> GetListAsync(CancellationToken cancellationToken = default) =>
        [.. (await tenants.ListAsync(cancellationToken)).Select(Describe)];

    public async Task<TenantInfo> CreateAsync(RegionCode region, string name, CancellationToken cancellationToken = default)
    {
        var tenant = new Tenant(region, name);
        if (await tenants.FindAsync(tenant.Id, cancellationToken) is not null) throw new BusinessException("Tenancy:Exists", region.Value);
        tenants.Add(tenant);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        // Its roles and keys, so that the first city admin can be made at once.
        await seeder.SeedAsync(tenant.Id, cancellationToken);
        return Describe(tenant);
    }

    public Task RenameAsync(TenantId id, string name, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, tenant => tenant.Rename(name), cancellationToken);

    public Task SuspendAsync(TenantId id, string reason, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, tenant => tenant.Suspend(reason), cancellationToken);

    public Task ResumeAsync(TenantId id, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, tenant => tenant.Resume(), cancellationToken);

    internal static TenantInfo Describe(Tenant tenant) => new(tenant.Id, tenant.Region, tenant.Name, tenant.IsSuspended) { SuspensionReason = tenant.SuspensionReason };

    private async Task ChangeAsync(TenantId id, Action<Tenant> change, CancellationToken cancellationToken)
    {
        change(await tenants.FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException("Tenant"));
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }
}
