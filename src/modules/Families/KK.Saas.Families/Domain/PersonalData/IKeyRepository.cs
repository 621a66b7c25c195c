namespace KK.Saas.Families.Domain.PersonalData;

/// <summary>The wrapped keys of the current tenant.</summary>
public interface IKeyRepository
{
    /// <summary>
    /// The tenant's key; the offered one is stored when there is none. Of several callers at once one wins, and all get the
    /// winner's.
    /// </summary>
    Task<TenantKey> GetOrAddTenantKeyAsync(Func<TenantKey> offer, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<FamilyKey>> ListFamilyKeysAsync(IReadOnlyCollection<Guid> familyIds, CancellationToken cancellationToken = default);

    /// <summary>Stored together with what it protects, by the caller's unit of work.</summary>
    void Add(FamilyKey key);
}
