using KK.Saas.Core.Data;
using KK.Saas.Core.Keys;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Families.Domain.PersonalData;

namespace KK.Saas.Families.Application.PersonalData;

/// <inheritdoc cref="ITenantKeyRotator" />
public sealed class TenantKeyRotator(
    IKeyRepository repository, TenantKeyBox box, TenantKeyRing ring, ICurrentTenant currentTenant, IUnitOfWork unitOfWork, TimeProvider clock) : ITenantKeyRotator
{
    private const int BatchSize = 500;

    /// <summary>SQLite has one writer: others get their turn between two batches.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public async Task<int> RotateAsync(CancellationToken cancellationToken = default)
    {
        var secrets = await unitOfWork.InTransactionAsync(BeginAsync, cancellationToken);
        ring.Keep(currentTenant.RequiredId, secrets);
        return await RewrapAllAsync(secrets, cancellationToken);
    }

    public async Task<bool> FinishAsync(CancellationToken cancellationToken = default)
    {
        var stored = await repository.FindTenantKeyAsync(cancellationToken);
        if (stored?.FormerWrapped is null) return true;
        // Nodes that had the former key in memory may have written with it until their copy ran out.
        if (clock.GetUtcNow().UtcDateTime - stored.RotatedAt <= TenantKeyRing.Lifetime * 2) return false;
        await RewrapAllAsync(await box.OpenAsync(stored, cancellationToken), cancellationToken);
        return await unitOfWork.InTransactionAsync(async token =>
        {
            (await repository.FindTenantKeyAsync(token))!.DropFormer();
            return true;
        }, cancellationToken);
    }

    /// <summary>A rotation that broke off is taken up again instead of starting another.</summary>
    private async Task<TenantSecrets> BeginAsync(CancellationToken cancellationToken)
    {
        var stored = await repository.FindTenantKeyAsync(cancellationToken) ?? throw new InvalidOperationException("The tenant has no key yet; run seed.");
        if (stored.FormerWrapped is null)
            stored.Rotate(await box.MakeKeyAsync(currentTenant.RequiredId, stored.Version + 1, cancellationToken), clock.GetUtcNow().UtcDateTime);
        return await box.OpenAsync(stored, cancellationToken);
    }

    private async Task<int> RewrapAllAsync(TenantSecrets secrets, CancellationToken cancellationToken)
    {
        for (var done = 0; ;)
        {
            var count = await unitOfWork.InTransactionAsync(token => RewrapBatchAsync(secrets, token), cancellationToken);
            repository.ForgetLoaded();
            done += count;
            if (count < BatchSize) return done;
            await Task.Delay(Pause, cancellationToken);
        }
    }

    private async Task<int> RewrapBatchAsync(TenantSecrets secrets, CancellationToken cancellationToken)
    {
        var keys = await repository.ListUnderFormerAsync(secrets.Version, BatchSize, cancellationToken);
        foreach (var key in keys)
        {
            var owner = BoxOwner.OfFamilyKey(key.TenantId, key.Id);
            var plain = SealedBox.Open(secrets.WrapKeyOf(key.TenantKeyVersion)!, key.Wrapped, owner);
            key.Rewrap(SealedBox.Seal(secrets.WrapKey, plain, owner), secrets.Version);
        }

        return keys.Count;
    }
}
