using System.Text;
using KK.Saas.Core.Keys;
using KK.Saas.Families.Domain.PersonalData;

namespace KK.Saas.Families.Application.PersonalData;

/// <inheritdoc cref="IPersonalDataProtector" />
public sealed class PersonalDataProtector(FamilyKeyring keys) : IPersonalDataProtector
{
    public async Task<byte[]> ProtectAsync(Guid familyId, string text, CancellationToken cancellationToken = default) =>
        SealedBox.Seal(await keys.GetOrAddAsync(familyId, cancellationToken), Encoding.UTF8.GetBytes(text), BoxOwner.OfData(keys.Tenant, familyId));

    public async Task<string?> UnprotectAsync(Guid familyId, byte[] data, CancellationToken cancellationToken = default) =>
        await keys.GetAsync(familyId, cancellationToken) is { } key
            ? Encoding.UTF8.GetString(SealedBox.Open(key, data, BoxOwner.OfData(keys.Tenant, familyId)))
            : null;
}
