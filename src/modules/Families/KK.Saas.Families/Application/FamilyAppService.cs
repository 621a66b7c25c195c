using KK.Saas.Core.Errors;
using KK.Saas.Core.Events;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Families.Domain;
using KK.Saas.Families.Domain.PersonalData;

namespace KK.Saas.Families.Application;

/// <inheritdoc cref="IFamilyAppService" />
public sealed class FamilyAppService(
    IFamilyRepository families, FamilySearcher searcher, FamilyVault vault, FamilyViews views, VillageAccess villages, ILocalEventBus events, ICurrentTenant currentTenant, TimeProvider clock)
    : IFamilyAppService
{
    private DateOnly Today => Wita.Today(clock);

    public Task<FamilyPage> SearchAsync(FamilySearch input, CancellationToken cancellationToken = default) => searcher.SearchAsync(input, cancellationToken);

    public async Task<FamilyDetails> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await views.DescribeAsync(await FindAsync(id, cancellationToken), cancellationToken);

    public Task<IReadOnlyList<VillageChoice>> GetVillagesAsync(CancellationToken cancellationToken = default) => villages.ListAsync(cancellationToken);

    public async Task<FamilySaved> RegisterAsync(Guid id, FamilyInput input, CancellationToken cancellationToken = default)
    {
        if (await families.FindAsync(id, cancellationToken) is not null) return new FamilySaved(id, []);
        villages.Check(input.Village);
        var family = new Family(currentTenant.RequiredId, id, PlaceOf(input));
        var warnings = await FillAsync(family, input, cancellationToken);
        families.Add(family);
        await TellAsync(cancellationToken, family.Region);
        try
        {
            await StoreAsync(family, cancellationToken);
        }
        catch (BusinessException)
        {
            // The same request may have come twice at once; then the other one stored this very family.
            if (await families.FindAsync(id, cancellationToken) is null) throw;
        }

        return new FamilySaved(id, warnings);
    }

    public async Task<FamilySaved> UpdateAsync(Guid id, int version, FamilyInput input, CancellationToken cancellationToken = default)
    {
        var family = await FindAsync(id, cancellationToken);
        family.BeginChange(version);
        villages.Check(input.Village);
        var former = family.Region;
        family.MoveTo(PlaceOf(input));
        if (family.Region != former) await TellAsync(cancellationToken, former, family.Region);
        var warnings = await FillAsync(family, input, cancellationToken);
        await StoreAsync(family, cancellationToken);
        return new FamilySaved(id, warnings);
    }

    public async Task DeactivateAsync(Guid id, string reason, CancellationToken cancellationToken = default)
    {
        var family = await FindAsync(id, cancellationToken);
        family.Deactivate(reason, clock.GetUtcNow().UtcDateTime);
        await TellAsync(cancellationToken, family.Region);
        await families.SaveAsync(cancellationToken);
    }

    public async Task ReactivateAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var family = await FindAsync(id, cancellationToken);
        family.Reactivate();
        await CheckCardNumberAsync(family.CardNumberIndex, id, cancellationToken);
        foreach (var member in family.Members.Where(m => m.IsActive)) await CheckNikAsync(member.NikIndex, member.Id, cancellationToken);
        await TellAsync(cancellationToken, family.Region);
        await families.SaveAsync(cancellationToken);
    }

    public async Task<FamilySaved> AddMemberAsync(Guid familyId, Guid memberId, MemberInput input, CancellationToken cancellationToken = default)
    {
        var family = await FindAsync(familyId, cancellationToken);
        if (family.Members.Any(m => m.Id == memberId)) return new FamilySaved(memberId, []);
        var warnings = await FillAsync(family, family.AddMember(memberId), input, cancellationToken);
        await StoreAsync(family, cancellationToken);
        return new FamilySaved(memberId, warnings);
    }

    public async Task<FamilySaved> UpdateMemberAsync(Guid familyId, Guid memberId, int version, MemberInput input, CancellationToken cancellationToken = default)
    {
        var family = await FindAsync(familyId, cancellationToken);
        family.BeginChange(version);
        var warnings = await FillAsync(family, family.Member(memberId), input, cancellationToken);
        await StoreAsync(family, cancellationToken);
        return new FamilySaved(memberId, warnings);
    }

    public async Task RemoveMemberAsync(Guid familyId, Guid memberId, CancellationToken cancellationToken = default)
    {
        var family = await FindAsync(familyId, cancellationToken);
        family.BeginChange();
        family.Member(memberId).Remove();
        await StoreAsync(family, cancellationToken);
    }

    public async Task RestoreMemberAsync(Guid familyId, Guid memberId, CancellationToken cancellationToken = default)
    {
        var family = await FindAsync(familyId, cancellationToken);
        family.BeginChange();
        var member = family.Member(memberId);
        member.Restore();
        family.CheckOneHead();
        await CheckNikAsync(member.NikIndex, memberId, cancellationToken);
        await StoreAsync(family, cancellationToken);
    }

    private static HousePlace PlaceOf(FamilyInput input) => new(input.Village, input.Rt, input.Rw, input.HouseNumber);

    private async Task<Family> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await families.FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException(nameof(Family));

    private async Task TellAsync(CancellationToken cancellationToken, params RegionCode[] villages)
    {
        foreach (var village in villages) await events.PublishAsync(new FamilyRegisterChanged(village), cancellationToken);
    }

    private async Task StoreAsync(Family family, CancellationToken cancellationToken)
    {
        await families.SetNameKeysAsync(family, await vault.IndexNamesAsync(family, cancellationToken), cancellationToken);
        await families.SaveAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<NumberWarning>> FillAsync(Family family, FamilyInput input, CancellationToken cancellationToken)
    {
        family.SetHeadName(await vault.SealNameAsync(family.Id, input.HeadName, cancellationToken));
        family.Head?.SetName(await vault.SealNameAsync(family.Id, input.HeadName, cancellationToken));
        family.SetContact(
            await vault.SealTextAsync(family.Id, input.Address, FamilyVault.MaxAddressLength, cancellationToken),
            await vault.SealTextAsync(family.Id, input.Phone, FamilyVault.MaxPhoneLength, cancellationToken));
        family.Rank(Desil.From(input.Desil, input.DesilSource, input.DesilDate, Today));
        if (string.IsNullOrWhiteSpace(input.FamilyCardNumber))
        {
            if (input.RemoveFamilyCardNumber) family.SetCardNumber(null);
            return [];
        }

        var number = FamilyCardNumber.Parse(input.FamilyCardNumber);
        var stored = await vault.SealNumberAsync(family.Id, IndexPurpose.FamilyCardNumber, number.Digits, cancellationToken);
        await CheckCardNumberAsync(stored.Index, family.Id, cancellationToken);
        family.SetCardNumber(stored);
        return number.Check(Today, villages.KnowsDistrict);
    }

    private async Task<IReadOnlyList<NumberWarning>> FillAsync(Family family, FamilyMember member, MemberInput input, CancellationToken cancellationToken)
    {
        member.Describe(input, Today);
        family.CheckOneHead();
        member.SetName(await vault.SealNameAsync(family.Id, input.Name, cancellationToken));
        // The head's name stands on the family too: lists show it, and a family may have no members yet.
        if (input.Relation == FamilyRelation.Head) family.SetHeadName(await vault.SealNameAsync(family.Id, input.Name, cancellationToken));
        if (string.IsNullOrWhiteSpace(input.Nik))
        {
            if (input.RemoveNik) member.SetNik(null);
            return [];
        }

        var nik = Nik.Parse(input.Nik);
        var stored = await vault.SealNumberAsync(family.Id, IndexPurpose.Nik, nik.Digits, cancellationToken);
        await CheckNikAsync(stored.Index, member.Id, cancellationToken);
        member.SetNik(stored);
        return nik.Check(input.BirthDate, input.Sex, Today, villages.KnowsDistrict);
    }

    private async Task CheckCardNumberAsync(string? index, Guid familyId, CancellationToken cancellationToken)
    {
        if (index is not null && await families.CardNumberIsTakenAsync(index, familyId, cancellationToken)) throw new BusinessException("Families:CardNumberTaken");
    }

    private async Task CheckNikAsync(string? index, Guid memberId, CancellationToken cancellationToken)
    {
        if (index is not null && await families.NikIsTakenAsync(index, memberId, cancellationToken)) throw new BusinessException("Families:NikTaken");
    }
}
