using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Questionnaires.Domain;

/// <summary>Tells the tenant of a code and nothing else: whoever comes with a code has no login that names one.</summary>
public sealed class SelfFillAddress(string codeHash, TenantId tenant) : IHostOwned
{
    public string CodeHash { get; private set; } = codeHash;

    public TenantId Tenant { get; private set; } = tenant;
}
