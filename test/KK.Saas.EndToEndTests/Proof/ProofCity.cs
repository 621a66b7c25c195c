using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>A city with a family inside the area of its area-bound accounts and one outside.</summary>
/// <param name="Tenant">The city.</param>
/// <param name="Prefix">Begins the names of its accounts.</param>
/// <param name="Inside">A family of the area, with answers sent.</param>
/// <param name="Outside">A family of another kecamatan, with answers sent.</param>
/// <param name="User">The enumerator's account.</param>
/// <param name="Rows">One id of each table that belongs to tenants: what somebody could have seen over a shoulder.</param>
internal sealed record ProofCity(TenantId Tenant, string Prefix, ProofFamily Inside, ProofFamily Outside, Guid User, IReadOnlyList<Guid> Rows)
{
    public string Admin => $"{Prefix}.admin";

    public string Enumerator => $"{Prefix}.kader";

    /// <summary>Ids that the addresses of its pages hold.</summary>
    public IReadOnlyList<Guid> Ids => [Inside.Id, Outside.Id, User];

    public IReadOnlyList<ProofFamily> Families => [Inside, Outside];
}
