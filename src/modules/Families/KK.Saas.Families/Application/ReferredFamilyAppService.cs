using KK.Saas.Core.Errors;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Families.Domain;

namespace KK.Saas.Families.Application;

/// <inheritdoc cref="IReferredFamilyAppService" />
public sealed class ReferredFamilyAppService(IEnumerable<IReferralSource> sources, IFamilyRepository families, FamilyVault vault, ICurrentUser user, TimeProvider clock) : IReferredFamilyAppService
{
    public async Task<ReferredFamily> GetAsync(Guid familyId, CancellationToken cancellationToken = default)
    {
        var fields = await FieldsAsync(familyId, cancellationToken) ?? throw new EntityNotFoundException(nameof(Family));
        var family = await families.FindAsync(familyId, cancellationToken);
        if (family is not { IsRestricted: false, ErasedAt: null }) throw new EntityNotFoundException(nameof(Family));
        var place = fields.HasFlag(ReferredField.Place);
        return new ReferredFamily(
            familyId,
            fields.HasFlag(ReferredField.HeadName) ? await vault.OpenAsync(familyId, family.HeadName, cancellationToken) : null,
            place ? family.Region : null,
            place ? $"RT {family.Rt} RW {family.Rw} {family.HouseNumber}".Trim() : null,
            place ? await vault.OpenAsync(familyId, family.Address, cancellationToken) : null,
            fields.HasFlag(ReferredField.Phone) ? await vault.OpenAsync(familyId, family.Phone, cancellationToken) : null,
            fields.HasFlag(ReferredField.FamilyCardNumber) ? await vault.OpenAsync(familyId, family.CardNumber, cancellationToken) : null,
            fields.HasFlag(ReferredField.Members) ? await MembersAsync(family, cancellationToken) : null);
    }

    private async Task<ReferredField?> FieldsAsync(Guid familyId, CancellationToken cancellationToken)
    {
        ReferredField? fields = null;
        foreach (var source in sources)
            if (await source.FindAsync(user.RequiredId, familyId, cancellationToken) is { } found) fields = (fields ?? ReferredField.None) | found;
        return fields;
    }

    private async Task<IReadOnlyList<(string Name, int Age)>> MembersAsync(Family family, CancellationToken cancellationToken)
    {
        var members = new List<(string, int)>();
        foreach (var member in family.Members.Where(m => !m.IsRemoved))
            members.Add((await vault.OpenAsync(family.Id, member.Name, cancellationToken), FamilyMember.AgeOn(member.BirthDate, Wita.Today(clock))));
        return members;
    }
}
