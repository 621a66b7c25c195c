using KK.Saas.Core.Data;
using KK.Saas.Core.Keys;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Application.SecondFactor;

/// <summary>Secrets of authenticator apps under the current master key.</summary>
public sealed class SecondFactorMasterRotation(IUserRepository users, IMasterKey masterKey, ICurrentTenant tenant, IUnitOfWork unitOfWork) : IMasterKeyRotation
{
    public async Task<int> RewrapAsync(CancellationToken cancellationToken = default)
    {
        if (tenant.Kind != TenantScopeKind.Host) return 0;
        var done = 0;
        foreach (var user in await users.ListWithSecondFactorAsync(cancellationToken))
        {
            if (new[] { user.TotpSecret, user.TotpPending }.All(box => box is null || masterKey.KeyIdOf(box) == masterKey.CurrentKeyId)) continue;
            user.RewrapSecondFactor(await AgainAsync(user.Id, user.TotpSecret, cancellationToken), await AgainAsync(user.Id, user.TotpPending, cancellationToken));
            done++;
        }

        await unitOfWork.SaveChangesAsync(cancellationToken);
        return done;
    }

    private async Task<byte[]?> AgainAsync(Guid user, byte[]? box, CancellationToken cancellationToken) => box is null
        ? null
        : await masterKey.WrapAsync(await masterKey.UnwrapAsync(box, Authenticator.Owner(user), cancellationToken), Authenticator.Owner(user), cancellationToken);
}
