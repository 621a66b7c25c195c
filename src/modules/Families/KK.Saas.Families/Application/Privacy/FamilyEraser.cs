using KK.Saas.Core.Errors;
using KK.Saas.Core.Events;
using KK.Saas.Families.Domain;
using KK.Saas.Families.Domain.PersonalData;

namespace KK.Saas.Families.Application.Privacy;

/// <summary>
/// Erases a family for good: what lies in clear is taken away, and the key of all that is encrypted (names, numbers, raw
/// answers, notes, in every module) is destroyed. Copies in backups become unreadable with the next rotation of the tenant's key.
/// </summary>
public sealed class FamilyEraser(IFamilyRepository families, IKeyRepository keys, ILocalEventBus events, TimeProvider clock)
{
    /// <summary>Inside the caller's transaction; doing it again changes nothing.</summary>
    public async Task EraseAsync(Guid familyId, CancellationToken cancellationToken = default)
    {
        var family = await families.FindAsync(familyId, cancellationToken) ?? throw new EntityNotFoundException(nameof(Family));
        if (family.ErasedAt is not null) return;
        var now = clock.GetUtcNow().UtcDateTime;
        family.Erase(now);
        (await keys.FindFamilyKeyAsync(familyId, cancellationToken))?.Destroy(now);
        await families.SetNameKeysAsync(family, [], cancellationToken);
        await events.PublishAsync(new FamilyRegisterChanged(family.Region), cancellationToken);
        await families.SaveAsync(cancellationToken);
    }
}
