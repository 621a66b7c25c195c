using System.Collections.Concurrent;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Families.Domain.PersonalData;

namespace KK.Saas.Families.Application.PersonalData;

/// <summary>Unwrapped keys of tenants, kept for the life of the process: every list of names needs them.</summary>
public sealed class TenantKeyRing
{
    private readonly ConcurrentDictionary<TenantId, TenantSecrets> _secrets = new();

    public TenantSecrets? Find(TenantId tenant) => _secrets.GetValueOrDefault(tenant);

    public void Keep(TenantId tenant, TenantSecrets secrets) => _secrets[tenant] = secrets;
}
