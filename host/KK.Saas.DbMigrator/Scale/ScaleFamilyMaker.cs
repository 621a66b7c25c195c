using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Families;
using KK.Saas.Families.Application;
using KK.Saas.Families.Application.PersonalData;
using KK.Saas.Families.Domain;
using KK.Saas.Families.Domain.PersonalData;

namespace KK.Saas.DbMigrator.Scale;

/// <summary>Turns a household into rows of the register: its data lie under a key of its own, and the blind indexes find it.</summary>
internal sealed class ScaleFamilyMaker(FamilyVault vault, FamilyKeyring keys, ICurrentTenant tenant)
{
    public async Task<Family> AddAsync(ScaleBatch batch, ScaleVillage village, ScaleHousehold household, DateOnly today, CancellationToken cancellationToken)
    {
        var family = new Family(tenant.RequiredId, EntityId.New(), new HousePlace(village.Code, household.Rt, null, household.House));
        batch.Keys.Add(await keys.MakeAsync(family.Id, cancellationToken));
        family.SetHeadName(await vault.SealNameAsync(family.Id, household.Members[0].Name, cancellationToken));
        family.SetCardNumber(await vault.SealNumberAsync(family.Id, IndexPurpose.FamilyCardNumber, household.CardNumber, cancellationToken));
        family.Rank(Desil.From(household.Desil, WelfareSource.Dtsen, today.AddMonths(-2), today));
        foreach (var input in household.Members)
        {
            var member = family.AddMember(EntityId.New());
            member.Describe(input, today);
            member.SetName(await vault.SealNameAsync(family.Id, input.Name, cancellationToken));
            if (input.Nik is { } nik) member.SetNik(await vault.SealNumberAsync(family.Id, IndexPurpose.Nik, nik, cancellationToken));
        }

        batch.Families.Add(family);
        foreach (var word in await vault.IndexWordsAsync(string.Join(' ', household.Members.Select(m => m.Name)), cancellationToken))
            batch.NameKeys.Add(new FamilyNameKey(family.TenantId, EntityId.New(), family.Id, word));
        return family;
    }
}
