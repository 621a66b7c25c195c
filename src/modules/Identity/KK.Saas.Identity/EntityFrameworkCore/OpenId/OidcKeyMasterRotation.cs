using KK.Saas.Core.Keys;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Identity.EntityFrameworkCore.OpenId;

/// <summary>Keys of the OpenID Connect server under the current master key.</summary>
public sealed class OidcKeyMasterRotation(SaasDbContext context, IMasterKey masterKey, ICurrentTenant tenant) : IMasterKeyRotation
{
    public async Task<int> RewrapAsync(CancellationToken cancellationToken = default)
    {
        if (tenant.Kind != TenantScopeKind.Host) return 0;
        var done = 0;
        foreach (var key in await context.Set<OidcKey>().ToListAsync(cancellationToken))
        {
            if (masterKey.KeyIdOf(key.Wrapped) == masterKey.CurrentKeyId) continue;
            key.Rewrap(await masterKey.WrapAsync(await masterKey.UnwrapAsync(key.Wrapped, key.Owner, cancellationToken), key.Owner, cancellationToken));
            done++;
        }

        await context.SaveChangesAsync(cancellationToken);
        return done;
    }
}
