using System.Security.Cryptography;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Keys;
using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;

namespace KK.Saas.Identity.EntityFrameworkCore.OpenId;

/// <summary>
/// Keys of the OpenID Connect server: made, rotated and read. ECDSA on P-256 signs; tokens are sealed for this server alone, with AES-256.
/// Both give 128 bits of security or more.
/// </summary>
public sealed class OidcKeyStore(SaasDbContext context, IMasterKey masterKey, TimeProvider clock)
{
    private const int SealBytes = 32;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Makes keys where there is none or the newest is past its term, and forgets those past their grace. Any number of times.</summary>
    public async Task RotateAsync(CancellationToken cancellationToken = default)
    {
        var keys = await context.Set<OidcKey>().ToListAsync(cancellationToken);
        context.RemoveRange(keys.Where(k => k.CreatedAt + OidcKey.Term + OidcKey.Grace < Now));
        foreach (var isForSigning in new[] { true, false })
        {
            if (keys.Any(k => k.IsForSigning == isForSigning && k.CreatedAt + OidcKey.Term > Now)) continue;
            var id = EntityId.New();
            var bytes = isForSigning ? NewSigner() : RandomNumberGenerator.GetBytes(SealBytes);
            context.Add(new OidcKey(id, isForSigning, await masterKey.WrapAsync(bytes, $"kk.oidc-key|{id:D}", cancellationToken), Now));
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Keys of one use, the one to use now first; a key that is still settling comes last, to be known by the others.</summary>
    public async Task<IReadOnlyList<SecurityKey>> ListAsync(bool isForSigning, CancellationToken cancellationToken = default)
    {
        var keys = await context.Set<OidcKey>().AsNoTracking().Where(k => k.IsForSigning == isForSigning).ToListAsync(cancellationToken);
        var read = new List<SecurityKey>();
        var settled = keys.Where(k => k.CreatedAt + OidcKey.Settling <= Now).OrderByDescending(k => k.CreatedAt);
        foreach (var key in settled.Concat(keys.Where(k => k.CreatedAt + OidcKey.Settling > Now).OrderBy(k => k.CreatedAt)))
        {
            var bytes = await masterKey.UnwrapAsync(key.Wrapped, key.Owner, cancellationToken);
            SecurityKey opened = isForSigning ? Signer(bytes) : new SymmetricSecurityKey(bytes);
            opened.KeyId = key.Id.ToString("N");
            read.Add(opened);
        }

        return read;
    }

    private static byte[] NewSigner()
    {
        using var signer = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return signer.ExportPkcs8PrivateKey();
    }

    private static ECDsaSecurityKey Signer(byte[] bytes)
    {
        var signer = ECDsa.Create();
        signer.ImportPkcs8PrivateKey(bytes, out _);
        return new ECDsaSecurityKey(signer);
    }
}
