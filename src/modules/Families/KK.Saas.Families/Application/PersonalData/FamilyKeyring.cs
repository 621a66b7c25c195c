using System.Security.Cryptography;
using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Keys;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Families.Domain.PersonalData;

namespace KK.Saas.Families.Application.PersonalData;

/// <summary>The keys that one call works with, unwrapped. The tenant is that of the call's scope.</summary>
public sealed class FamilyKeyring(IKeyRepository repository, TenantKeyBox box, TenantKeyRing ring, ICurrentTenant currentTenant, IUnitOfWork unitOfWork)
{
    private readonly Dictionary<Guid, byte[]?> _families = [];

    public TenantId Tenant => currentTenant.RequiredId;

    public async Task<TenantSecrets> GetTenantSecretsAsync(CancellationToken cancellationToken = default)
    {
        if (ring.Find(Tenant) is { } kept) return kept;
        var stored = await repository.GetOrAddTenantKeyAsync(() => box.MakeAsync(Tenant, cancellationToken), cancellationToken);
        var secrets = await box.OpenAsync(stored, cancellationToken);
        // Not before the commit: a key that is rolled back must not protect anything afterwards.
        unitOfWork.OnCommitted(() => ring.Keep(Tenant, secrets));
        return secrets;
    }

    /// <summary>Reads the keys of many families in one query.</summary>
    public async Task LoadAsync(IReadOnlyCollection<Guid> familyIds, CancellationToken cancellationToken = default)
    {
        var missing = familyIds.Where(id => !_families.ContainsKey(id)).Distinct().ToArray();
        if (missing.Length == 0) return;
        var secrets = await GetTenantSecretsAsync(cancellationToken);
        var keys = await repository.ListFamilyKeysAsync(missing, cancellationToken);
        if (keys.Any(k => k.TenantKeyVersion > secrets.Version))
        {
            // Another node rotated the tenant's key since this one read it.
            ring.Forget(Tenant);
            secrets = await GetTenantSecretsAsync(cancellationToken);
        }

        foreach (var key in keys) _families[key.Id] = key.Wrapped is null ? null : Open(secrets, key, key.Wrapped);
    }

    /// <summary>The key of a family; made when it has none yet.</summary>
    /// <exception cref="BusinessException">"Families:Erased": its key was destroyed.</exception>
    public async Task<byte[]> GetOrAddAsync(Guid familyId, CancellationToken cancellationToken = default)
    {
        await LoadAsync([familyId], cancellationToken);
        if (_families.TryGetValue(familyId, out var known)) return known ?? throw new BusinessException("Families:Erased");
        repository.Add(await MakeAsync(familyId, cancellationToken));
        return _families[familyId]!;
    }

    /// <summary>A key for a family that is known to have none, such as one of a long list of new ones; whoever asks stores it.</summary>
    public async Task<FamilyKey> MakeAsync(Guid familyId, CancellationToken cancellationToken = default)
    {
        var secrets = await GetTenantSecretsAsync(cancellationToken);
        var key = RandomNumberGenerator.GetBytes(SealedBox.KeySize);
        _families[familyId] = key;
        return new FamilyKey(Tenant, familyId, SealedBox.Seal(secrets.WrapKey, key, BoxOwner.OfFamilyKey(Tenant, familyId)), secrets.Version);
    }

    /// <summary>The key of a family, or null when it was destroyed.</summary>
    /// <exception cref="CryptographicException">The tenant has no such family key.</exception>
    public async Task<byte[]?> GetAsync(Guid familyId, CancellationToken cancellationToken = default)
    {
        await LoadAsync([familyId], cancellationToken);
        return _families.TryGetValue(familyId, out var key) ? key : throw new CryptographicException("The family has no key.");
    }

    private byte[] Open(TenantSecrets secrets, FamilyKey key, byte[] wrapped) => SealedBox.Open(
        secrets.WrapKeyOf(key.TenantKeyVersion) ?? throw new CryptographicException($"Version {key.TenantKeyVersion} of the tenant's key is not at hand."),
        wrapped, BoxOwner.OfFamilyKey(Tenant, key.Id));
}
