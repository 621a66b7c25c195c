namespace KK.Saas.Families.Domain.PersonalData;

/// <summary>The wrapped keys of the current tenant.</summary>
public interface IKeyRepository
{
    /// <summary>
    /// The tenant's key; the offered one is stored when there is none. Of several callers at once one wins, and all get the
    /// winner's.
    /// </summary>
    Task<TenantKey> GetOrAddTenantKeyAsync(Func<Task<TenantKey>> offer, CancellationToken cancellationToken = default);

    /// <summary>Tracked; null when the tenant has none yet.</summary>
    Task<TenantKey?> FindTenantKeyAsync(CancellationToken cancellationToken = default);

    /// <summary>Tracked keys that an earlier version of the tenant's key wraps.</summary>
    Task<IReadOnlyList<FamilyKey>> ListUnderFormerAsync(int version, int take, CancellationToken cancellationToken = default);

    /// <summary>Tracked; null when the family has none.</summary>
    Task<FamilyKey?> FindFamilyKeyAsync(Guid familyId, CancellationToken cancellationToken = default);

    /// <summary>Lets go of what was read, so that a long run needs no more memory with each batch.</summary>
    void ForgetLoaded();

    Task<IReadOnlyList<FamilyKey>> ListFamilyKeysAsync(IReadOnlyCollection<Guid> familyIds, CancellationToken cancellationToken = default);

    /// <summary>Stored together with what it protects, by the caller's unit of work.</summary>
    void Add(FamilyKey key);
}
