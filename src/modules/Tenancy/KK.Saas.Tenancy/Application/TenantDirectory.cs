using KK.Saas.Core.MultiTenancy;
using KK.Saas.Tenancy.Domain;

namespace KK.Saas.Tenancy.Application;

/// <inheritdoc cref="ITenantDirectory" />
public sealed class TenantDirectory(ITenantRepository tenants) : ITenantDirectory
{
    public async Task<IReadOnlyList<TenantInfo>> ListAsync(CancellationToken cancellationToken = default) =>
        [.. (await tenants.ListAsync(cancellationToken)).Select(TenantAppService.Describe)];

    public async Task<TenantInfo?> FindAsync(TenantId id, CancellationToken cancellationToken = default) =>
        await tenants.FindAsync(id, cancellationToken) is { } tenant ? TenantAppService.Describe(tenant) : null;
}
