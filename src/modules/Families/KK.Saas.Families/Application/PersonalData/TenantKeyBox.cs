using System.Security.Cryptography;
using KK.Saas.Core.Keys;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Families.Domain.PersonalData;

namespace KK.Saas.Families.Application.PersonalData;

/// <summary>Makes and opens the keys of tenants with the master key.</summary>
public sealed class TenantKeyBox(IMasterKey masterKey, TimeProvider clock)
{
    public async Task<TenantKey> MakeAsync(TenantId tenant, CancellationToken cancellationToken = default) => new(
        tenant,
        await MakeKeyAsync(tenant, 1, cancellationToken),
        await masterKey.WrapAsync(RandomNumberGenerator.GetBytes(SealedBox.KeySize), BoxOwner.OfTenantIndex(tenant), cancellationToken),
        clock.GetUtcNow().UtcDateTime);

    public Task<byte[]> MakeKeyAsync(TenantId tenant, int version, CancellationToken cancellationToken = default) =>
        masterKey.WrapAsync(RandomNumberGenerator.GetBytes(SealedBox.KeySize), BoxOwner.OfTenantKey(tenant, version), cancellationToken);

    public async Task<TenantSecrets> OpenAsync(TenantKey stored, CancellationToken cancellationToken = default) => new(
        stored.Version,
        await masterKey.UnwrapAsync(stored.Wrapped, BoxOwner.OfTenantKey(stored.TenantId, stored.Version), cancellationToken),
        stored.FormerWrapped is { } former ? await masterKey.UnwrapAsync(former, BoxOwner.OfTenantKey(stored.TenantId, stored.Version - 1), cancellationToken) : null,
        await masterKey.UnwrapAsync(stored.IndexWrapped, BoxOwner.OfTenantIndex(stored.TenantId), cancellationToken));

    /// <summary>The same keys under the current master key; false when they were already.</summary>
    public async Task<bool> RewrapAsync(TenantKey stored, CancellationToken cancellationToken = default)
    {
        if (new[] { stored.Wrapped, stored.FormerWrapped, stored.IndexWrapped }.All(box => box is null || masterKey.KeyIdOf(box) == masterKey.CurrentKeyId)) return false;
        stored.Rewrap(
            await AgainAsync(stored.Wrapped, BoxOwner.OfTenantKey(stored.TenantId, stored.Version), cancellationToken),
            stored.FormerWrapped is { } former ? await AgainAsync(former, BoxOwner.OfTenantKey(stored.TenantId, stored.Version - 1), cancellationToken) : null,
            await AgainAsync(stored.IndexWrapped, BoxOwner.OfTenantIndex(stored.TenantId), cancellationToken));
        return true;
    }

    private async Task<byte[]> AgainAsync(byte[] box, string owner, CancellationToken cancellationToken) =>
        await masterKey.WrapAsync(await masterKey.UnwrapAsync(box, owner, cancellationToken), owner, cancellationToken);
}
