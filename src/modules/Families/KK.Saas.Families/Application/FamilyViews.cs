using KK.Saas.Core.Time;
using KK.Saas.Families.Domain;

namespace KK.Saas.Families.Application;

/// <summary>Makes of stored families what people and other modules see; numbers leave it masked.</summary>
public sealed class FamilyViews(FamilyVault vault, VillageAccess villages, TimeProvider clock)
{
    public async Task<FamilySummary> SummariseAsync(Family family, CancellationToken cancellationToken = default) => new(
        family.Id, family.Region, family.Rt, family.HouseNumber,
        await vault.OpenAsync(family.Id, family.HeadName, cancellationToken),
        await MaskAsync(family.Id, family.CardNumber, cancellationToken));

    public async Task<IReadOnlyList<FamilySummary>> SummariseAsync(IReadOnlyCollection<Family> families, CancellationToken cancellationToken = default)
    {
        await vault.PrepareAsync(families, cancellationToken);
        var summaries = new List<FamilySummary>(families.Count);
        foreach (var family in families) summaries.Add(await SummariseAsync(family, cancellationToken));
        return summaries;
    }

    public async Task<FamilyListItem> ListItemAsync(Family family, CancellationToken cancellationToken = default) =>
        new(await SummariseAsync(family, cancellationToken), villages.Name(family.Region), family.DesilTenth, family.IsActive);

    public async Task<FamilyDetails> DescribeAsync(Family family, CancellationToken cancellationToken = default)
    {
        var summary = await SummariseAsync(family, cancellationToken);
        var members = new List<MemberDetails>();
        foreach (var member in family.Members.OrderBy(m => m.IsRemoved).ThenBy(m => m.Relation != FamilyRelation.Head).ThenBy(m => m.BirthDate).ThenBy(m => m.Id))
            members.Add(await DescribeAsync(member, cancellationToken));
        return new FamilyDetails(
            family.Id, family.Region, villages.Name(family.Region), villages.DistrictName(family.Region), family.Rt, family.Rw, family.HouseNumber,
            summary.HeadName, summary.MaskedFamilyCardNumber,
            await vault.OpenAsync(family.Id, family.Address, cancellationToken), await vault.OpenAsync(family.Id, family.Phone, cancellationToken),
            family.DesilTenth, family.DesilSource, family.DesilDate, family.IsActive, family.DeactivationReason, family.Version, members);
    }

    private async Task<MemberDetails> DescribeAsync(FamilyMember member, CancellationToken cancellationToken) => new(
        member.Id,
        await vault.OpenAsync(member.FamilyId, member.Name, cancellationToken),
        await MaskAsync(member.FamilyId, member.Nik, cancellationToken),
        member.Sex, member.BirthDate, FamilyMember.AgeOn(member.BirthDate, Wita.Today(clock)), member.Relation, member.MaritalStatus, member.HasDisability, member.IsRemoved);

    private async Task<string> MaskAsync(Guid familyId, byte[]? box, CancellationToken cancellationToken) =>
        IdentityNumber.Mask(await vault.OpenAsync(familyId, box, cancellationToken));
}
