using System.Xml.Linq;
using KK.Saas.Core.Keys;
using KK.Saas.Core.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.EntityFrameworkCore.DataProtection;

/// <summary>Seals the keys of cookies and form tokens under the current master key; logins stay good.</summary>
public sealed class ProtectionKeyRotation(SaasDbContext context, IMasterKey masterKey, ICurrentTenant tenant) : IMasterKeyRotation
{
    /// <summary>The element that holds a sealed key.</summary>
    public const string ElementName = "masterKeySealed";

    /// <summary>What the boxes are bound to: no other box of the master key can stand in for one.</summary>
    public const string Owner = "data-protection-keys";

    public async Task<int> RewrapAsync(CancellationToken cancellationToken = default)
    {
        if (tenant.Kind != TenantScopeKind.Host) return 0;
        var done = 0;
        foreach (var key in await context.Set<ProtectionKey>().ToListAsync(cancellationToken))
        {
            var xml = XElement.Parse(key.Xml);
            foreach (var sealedElement in xml.Descendants(ElementName))
            {
                var box = Convert.FromBase64String(sealedElement.Value);
                if (masterKey.KeyIdOf(box) == masterKey.CurrentKeyId) continue;
                sealedElement.Value = Convert.ToBase64String(await masterKey.WrapAsync(await masterKey.UnwrapAsync(box, Owner, cancellationToken), Owner, cancellationToken));
                done++;
            }

            key.Replace(xml.ToString(SaveOptions.DisableFormatting));
        }

        await context.SaveChangesAsync(cancellationToken);
        return done;
    }
}
