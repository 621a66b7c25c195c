using System.Collections.Concurrent;
using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;
using KK.Saas.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Identity.Application;

/// <inheritdoc cref="IClientAccessProvider" />
public sealed class ClientAccessProvider(IServiceScopeFactory scopes, ICurrentTenant currentTenant, PermissionTree tree, TimeProvider clock) : IClientAccessProvider
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<Guid, (MachineClient? Client, DateTimeOffset Until)> _cache = new();

    public async Task<CurrentUserInfo?> FindAsync(Guid clientId, IReadOnlyCollection<string> scopes, CancellationToken cancellationToken = default)
    {
        if (await LoadAsync(clientId, cancellationToken) is not { } client) return null;
        var kind = client.Tenant is null ? UserKind.Host : UserKind.Tenant;
        var permissions = tree.InScopes([.. scopes.Where(client.Scopes.Contains)], kind);
        return new CurrentUserInfo(client.Id, $"app:{client.ClientId}", client.Title, kind, client.Tenant, [], permissions, client.Tenant is null ? AreaScope.None : AreaScope.All);
    }

    public void Forget(Guid clientId) => _cache.TryRemove(clientId, out _);

    private async Task<MachineClient?> LoadAsync(Guid id, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_cache.TryGetValue(id, out var kept) && kept.Until > now) return kept.Client;
        using var host = currentTenant.ChangeToHost();
        await using var scope = scopes.CreateAsyncScope();
        var client = await scope.ServiceProvider.GetRequiredService<IMachineClientRepository>().FindAsync(id, cancellationToken);
        if (client is not { RevokedAt: null }) client = null;
        else if (client.Tenant is { } tenant && await scope.ServiceProvider.GetRequiredService<ITenantDirectory>().FindAsync(tenant, cancellationToken) is not { IsSuspended: false }) client = null;
        _cache[id] = (client, now + Lifetime);
        return client;
    }
}
