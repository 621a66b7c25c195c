using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Tenancy.Domain;

/// <summary>One setting of a tenant.</summary>
public sealed class TenantSetting : TenantEntity
{
    public const int MaxNameLength = 60;
    public const int MaxValueLength = 500;

    public TenantSetting(TenantId tenantId, Guid id, string name, string value)
        : base(tenantId, id) => (Name, Value) = (name, value);

    private TenantSetting()
    {
    }

    public string Name { get; private set; } = "";

    public string Value { get; private set; } = "";

    public void Set(string value) => Value = value;
}
