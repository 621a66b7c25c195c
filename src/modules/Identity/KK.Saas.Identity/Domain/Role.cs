using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Identity.Domain;

/// <summary>A role that a city made for itself, beside those that every installation has.</summary>
public sealed class Role : TenantEntity
{
    /// <summary>Stands before the names of own roles, so that none is ever mistaken for a role of the product.</summary>
    public const string Prefix = "own:";

    public const int MaxTitleLength = 30;

    public Role(TenantId tenantId, Guid id, string title, bool isAreaBound)
        : base(tenantId, id) => (Name, IsAreaBound) = (Prefix + title, isAreaBound);

    private Role()
    {
    }

    public string Name { get; private set; } = "";

    /// <summary>Holders see only the kelurahan that they are assigned to.</summary>
    public bool IsAreaBound { get; private set; }

    public void SetAreaBound(bool isAreaBound) => IsAreaBound = isAreaBound;
}
