using System.Collections.Concurrent;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Families.Domain.PersonalData;

namespace KK.Saas.Families.Application.PersonalData;

/// <summary>Unwrapped keys of tenants: every list of names needs them. Read anew after a while, to learn of a rotation elsewhere.</summary>
public sealed class TenantKeyRing(TimeProvider clock)
{
    /// <summary>For so long a node may still wrap with the key before a rotation.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<TenantId, (TenantSecrets Secrets, DateTimeOffset Until)> _secrets = new();

    public TenantSecrets? Find(TenantId tenant) => _secrets.TryGetValue(tenant, out var kept) && kept.Until > clock.GetUtcNow() ? kept.Secrets : null;

    public void Keep(TenantId tenant, TenantSecrets secrets) => _secrets[tenant] = (secrets, clock.GetUtcNow() + Lifetime);

    public void Forget(TenantId tenant) => _secrets.TryRemove(tenant, out _);
}
