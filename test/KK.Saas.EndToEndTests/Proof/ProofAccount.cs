using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Families;
using KK.Saas.Identity;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>An account of one role; no tenant is the province, no role is nobody.</summary>
internal sealed record ProofAccount(string Name, string Role, TenantId? Tenant, IReadOnlyList<RegionCode> Areas, IReadOnlySet<string> Permissions)
{
    public static ProofAccount Nobody { get; } = new("", "", null, [], new HashSet<string>());

    public bool IsNobody => Role.Length == 0;

    public bool IsAreaBound => RoleNames.AreaBound.Contains(Role);

    /// <summary>Nothing but the own account may be changed.</summary>
    public bool OnlyReads => Permissions.All(p => p == IdentityPermissions.OwnAccount || p[(p.LastIndexOf('.') + 1)..].StartsWith("Read", StringComparison.Ordinal));

    /// <summary>Departments and leaders hold no permission to read families, and nothing is referred to them here.</summary>
    public bool MaySee(ProofFamily family) => Tenant == family.Tenant && Permissions.Contains(FamiliesPermissions.ReadFamilies) && Covers(family);

    public bool Covers(ProofFamily family) => !IsAreaBound || Areas.Any(area => family.Village.IsWithin(area));
}
