using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families.Domain;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Families.Tests;

public sealed class FamilyAppServiceTests(SaasTestApplication app) : IClassFixture<SaasTestApplication>
{
    private const string Card = "6372020105190003";
    private const string Nik = "6372021708900001";
    private static readonly RegionCode GuntungManggis = RegionCode.Parse("63.72.02.1005");
    private static readonly RegionCode GuntungPayung = RegionCode.Parse("63.72.02.1004");
    private static int s_serial;

    [Fact]
    public async Task A_registered_family_is_read_back_with_masked_numbers()
    {
        var id = EntityId.New();
        var input = Family("Muhammad Yusuf") with { Rt = "7", Rw = "2", HouseNumber = "12A", Address = "Jl. Karang Anyar", Phone = "0811", FamilyCardNumber = Card, Desil = 2, DesilSource = WelfareSource.Dtsen, DesilDate = new DateOnly(2026, 1, 1) };
        (await Run(f => f.RegisterAsync(id, input))).Warnings.ShouldBeEmpty();
        var family = await Run(f => f.GetAsync(id));
        (family.HeadName, family.Rt, family.Rw, family.HouseNumber, family.Address, family.Phone).ShouldBe(("Muhammad Yusuf", "007", "002", "12A", "Jl. Karang Anyar", "0811"));
        family.MaskedFamilyCardNumber.ShouldBe("6372********0003");
        (family.VillageName, family.DistrictName).ShouldBe(("Guntung Manggis", "Landasan Ulin"));
        (family.Desil, family.DesilSource, family.IsActive).ShouldBe((2, WelfareSource.Dtsen, true));
        await Run(f => f.DeactivateAsync(id, "Pindah"));
    }

    [Fact]
    public async Task Nothing_that_names_a_person_is_stored_in_clear()
    {
        var id = EntityId.New();
        await Run(f => f.RegisterAsync(id, Family("Zulkarnaen") with { Address = "Rumah Zulkarnaen", Phone = "0877123" }));
        await Run(f => f.AddMemberAsync(id, EntityId.New(), Member("Zulkarnaen", FamilyRelation.Head)));
        var row = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<SaasDbContext>().Set<Family>().Include(f => f.Members).SingleAsync(f => f.Id == id));
        foreach (var bytes in (byte[][])[row.HeadName, row.Address!, row.Phone!, row.Members[0].Name])
            System.Text.Encoding.UTF8.GetString(bytes).ShouldNotContain("Zulkarnaen");
    }

    [Fact]
    public async Task Registering_the_same_id_twice_even_at_once_makes_one_family()
    {
        var id = EntityId.New();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Run(f => f.RegisterAsync(id, Family("Kembar"))))));
        (await Run(f => f.SearchAsync(new FamilySearch(Name: "kembar")))).Items.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_family_is_found_by_its_numbers_and_by_whole_words_of_any_name()
    {
        var (id, card, nik) = (EntityId.New(), NextNumber(), NextNumber());
        await Run(f => f.RegisterAsync(id, Family("Ahmad Fauzan") with { FamilyCardNumber = card }));
        await Run(f => f.AddMemberAsync(id, EntityId.New(), Member("Norlaila Hasanah", FamilyRelation.Spouse) with { Nik = nik }));
        foreach (var search in (FamilySearch[])[new(card), new(nik), new(Name: "FAUZAN"), new(Name: "ahmad fauzan"), new(Name: "norlaila")])
            (await Run(f => f.SearchAsync(search))).Items.ShouldHaveSingleItem().Family.Id.ShouldBe(id);
        foreach (var search in (FamilySearch[])[new(NextNumber()), new(Name: "fauz"), new(Name: "ahmad norhayati"), new(Name: "-")])
            (await Run(f => f.SearchAsync(search))).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_follow_rt_and_house_number_without_gap_or_repeat()
    {
        foreach (var (rt, house) in ((string, string)[])[("2", "1"), ("1", "10"), ("1", "9"), ("1", "10A"), ("1", "9"), ("3", "")])
            await Run(f => f.RegisterAsync(EntityId.New(), Family("Halaman") with { Rt = rt, HouseNumber = house }));
        var seen = new List<FamilyListItem>();
        var next = (string?)null;
        do
        {
            var page = await Run(f => f.SearchAsync(new FamilySearch(Name: "halaman", After: next, Size: 2)));
            seen.AddRange(page.Items);
            next = page.Next;
        }
        while (next is not null);
        seen.Select(i => $"{i.Family.Rt}/{i.Family.HouseNumber}").ShouldBe(["001/9", "001/9", "001/10", "001/10A", "002/1", "003/"]);
        seen.Select(i => i.Family.Id).Distinct().Count().ShouldBe(6);
        (await Run(f => f.SearchAsync(new FamilySearch(Name: "halaman", Rt: "1")))).Items.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Two_active_families_cannot_share_a_card_number_and_a_deactivated_one_frees_it()
    {
        var (first, second, card) = (EntityId.New(), EntityId.New(), NextNumber());
        await Run(f => f.RegisterAsync(first, Family("Satu") with { FamilyCardNumber = card }));
        await ShouldBreak("Families:CardNumberTaken", f => f.RegisterAsync(second, Family("Dua") with { FamilyCardNumber = card }));
        await ShouldBreak("Families:ReasonNeeded", f => f.DeactivateAsync(first, " "));
        await Run(f => f.DeactivateAsync(first, "Pindah ke Kalteng"));
        await Run(f => f.RegisterAsync(second, Family("Dua") with { FamilyCardNumber = card }));
        await ShouldBreak("Families:CardNumberTaken", f => f.ReactivateAsync(first));
        await Run(f => f.DeactivateAsync(second, "Ganda"));
        await Run(f => f.ReactivateAsync(first));
        (await Run(f => f.GetAsync(first))).DeactivationReason.ShouldBeNull();
        (await Run(f => f.SearchAsync(new FamilySearch(card)))).Items.ShouldHaveSingleItem().Family.Id.ShouldBe(first);
        (await Run(f => f.SearchAsync(new FamilySearch(card, IncludeInactive: true)))).Items.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_database_itself_refuses_a_second_active_holder_of_a_number()
    {
        var (id, card) = (EntityId.New(), NextNumber());
        await Run(f => f.RegisterAsync(id, Family("Satu") with { FamilyCardNumber = card }));
        var error = await Should.ThrowAsync<BusinessException>(() => app.AsTenantAsync(Banjarbaru, async services =>
        {
            var repository = services.GetRequiredService<IFamilyRepository>();
            var stored = (await repository.FindAsync(id))!;
            var twin = new Family(Banjarbaru, EntityId.New(), new HousePlace(GuntungPayung, "1", null, null));
            twin.SetHeadName([1]);
            twin.SetCardNumber(new SealedNumber([1], stored.CardNumberIndex!));
            repository.Add(twin);
            await repository.SaveAsync();
            return 0;
        }));
        error.Code.ShouldBe("Families:NumberTaken");
    }

    [Fact]
    public async Task A_nik_is_active_in_one_family_at_a_time()
    {
        var (one, other, member, nik) = (EntityId.New(), EntityId.New(), EntityId.New(), NextNumber());
        await Run(f => f.RegisterAsync(one, Family("Satu")));
        await Run(f => f.RegisterAsync(other, Family("Dua")));
        await Run(f => f.AddMemberAsync(one, member, Member("Anak", FamilyRelation.Child) with { Nik = nik }));
        await ShouldBreak("Families:NikTaken", f => f.AddMemberAsync(other, EntityId.New(), Member("Anak", FamilyRelation.Child) with { Nik = nik }));
        await Run(f => f.RemoveMemberAsync(one, member));
        await Run(f => f.AddMemberAsync(other, EntityId.New(), Member("Anak", FamilyRelation.Child) with { Nik = nik }));
        await ShouldBreak("Families:NikTaken", f => f.RestoreMemberAsync(one, member));
    }

    [Fact]
    public async Task A_change_made_on_an_old_version_is_refused()
    {
        var id = EntityId.New();
        await Run(f => f.RegisterAsync(id, Family("Versi")));
        var version = (await Run(f => f.GetAsync(id))).Version;
        await Run(f => f.UpdateAsync(id, version, Family("Versi Baru")));
        await ShouldBreak("Families:ChangedMeanwhile", f => f.UpdateAsync(id, version, Family("Versi Lama")));
        (await Run(f => f.GetAsync(id))).HeadName.ShouldBe("Versi Baru");
        (await Run(f => f.SearchAsync(new FamilySearch(Name: "baru")))).Items.Select(i => i.Family.Id).ShouldContain(id);
    }

    [Fact]
    public async Task An_empty_number_keeps_the_stored_one_until_it_is_taken_away()
    {
        var (id, card) = (EntityId.New(), NextNumber());
        await Run(f => f.RegisterAsync(id, Family("Nomor") with { FamilyCardNumber = card }));
        await Run(f => f.UpdateAsync(id, 1, Family("Nomor")));
        (await Run(f => f.GetAsync(id))).MaskedFamilyCardNumber.ShouldEndWith(card[^4..]);
        await Run(f => f.UpdateAsync(id, 2, Family("Nomor") with { RemoveFamilyCardNumber = true }));
        (await Run(f => f.GetAsync(id))).MaskedFamilyCardNumber.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_family_has_one_head_whose_name_the_list_shows()
    {
        var id = EntityId.New();
        await Run(f => f.RegisterAsync(id, Family("Yusuf")));
        await Run(f => f.AddMemberAsync(id, EntityId.New(), Member("Muhammad Yusuf", FamilyRelation.Head)));
        (await Run(f => f.GetAsync(id))).HeadName.ShouldBe("Muhammad Yusuf");
        await ShouldBreak("Families:OneHead", f => f.AddMemberAsync(id, EntityId.New(), Member("Aminah", FamilyRelation.Head)));
        (await Run(f => f.GetAsync(id))).Members.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_odd_nik_is_stored_with_warnings()
    {
        var (id, member) = (EntityId.New(), EntityId.New());
        await Run(f => f.RegisterAsync(id, Family("Peringatan")));
        var saved = await Run(f => f.AddMemberAsync(id, member, Member("Ibu", FamilyRelation.Head) with { Nik = Nik, Sex = Sex.Female, BirthDate = new DateOnly(1991, 8, 17) }));
        saved.Warnings.ShouldBe([NumberWarning.BirthDateDiffers, NumberWarning.SexDiffers]);
        (await Run(f => f.GetAsync(id))).Members.ShouldHaveSingleItem().MaskedNik.ShouldBe("6372********0001");
        (await Run(f => f.UpdateMemberAsync(id, member, 2, Member("Ibu", FamilyRelation.Head)))).Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("63.71.01.1001")]
    [InlineData("63.72.02.1999")]
    public async Task A_village_of_another_city_or_of_no_city_is_refused(string village) =>
        await ShouldBreak("Families:VillageOutside", f => f.RegisterAsync(EntityId.New(), Family("Luar") with { Village = RegionCode.Parse(village) }));

    [Fact]
    public async Task What_is_out_of_range_is_refused()
    {
        await ShouldBreak("Families:DesilRange", f => f.RegisterAsync(EntityId.New(), Family("A") with { Desil = 11 }));
        await ShouldBreak("Families:DesilSource", f => f.RegisterAsync(EntityId.New(), Family("A") with { Desil = 1 }));
        await ShouldBreak("Families:NameNeeded", f => f.RegisterAsync(EntityId.New(), Family("  ")));
        await ShouldBreak("Families:RtNeeded", f => f.RegisterAsync(EntityId.New(), Family("A") with { Rt = "" }));
        await ShouldBreak("Families:RtDigits", f => f.RegisterAsync(EntityId.New(), Family("A") with { Rt = "1000" }));
        await ShouldBreak("Families:ExcelNumber", f => f.RegisterAsync(EntityId.New(), Family("A") with { FamilyCardNumber = "6.37202E+15" }));
    }

    [Fact]
    public async Task Another_tenant_sees_nothing_of_it()
    {
        var (id, card) = (EntityId.New(), NextNumber());
        await Run(f => f.RegisterAsync(id, Family("Rahasia") with { FamilyCardNumber = card }));
        await Should.ThrowAsync<EntityNotFoundException>(() => Run(f => f.GetAsync(id), Banjarmasin));
        (await Run(f => f.SearchAsync(new FamilySearch(card, IncludeInactive: true)), Banjarmasin)).Items.ShouldBeEmpty();
        (await Run(f => f.SearchAsync(new FamilySearch(Name: "rahasia")), Banjarmasin)).Items.ShouldBeEmpty();
        (await app.AsTenantAsync(Banjarmasin, s => s.GetRequiredService<IFamilyDirectory>().FindAsync(id))).ShouldBeNull();
    }

    [Fact]
    public async Task An_enumerator_works_inside_the_own_kelurahan_only()
    {
        var (inside, outside, card) = (EntityId.New(), EntityId.New(), NextNumber());
        await Run(f => f.RegisterAsync(inside, Family("Wilayah") with { Village = GuntungPayung }));
        await Run(f => f.RegisterAsync(outside, Family("Wilayah") with { FamilyCardNumber = card }));
        var area = AreaScope.Of([GuntungPayung]);
        (await Run(f => f.SearchAsync(new FamilySearch(Name: "wilayah")), area: area)).Items.ShouldHaveSingleItem().Family.Id.ShouldBe(inside);
        (await Run(f => f.GetVillagesAsync(), area: area)).ShouldHaveSingleItem().Code.ShouldBe(GuntungPayung);
        await Should.ThrowAsync<EntityNotFoundException>(() => Run(f => f.GetAsync(outside), area: area));
        await ShouldBreak("Families:VillageOutside", f => f.RegisterAsync(EntityId.New(), Family("Luar")), area);
        await ShouldBreak("Families:VillageOutside", f => f.UpdateAsync(inside, 1, Family("Wilayah")), area);
        await ShouldBreak("Families:CardNumberTaken", f => f.RegisterAsync(EntityId.New(), Family("Ganda") with { Village = GuntungPayung, FamilyCardNumber = card }), area);
    }

    [Fact]
    public async Task Reading_does_not_allow_changing_and_nothing_allows_nothing()
    {
        await Should.ThrowAsync<PermissionDeniedException>(() => Run(f => f.RegisterAsync(EntityId.New(), Family("X")), permissions: [FamiliesPermissions.ReadFamilies]));
        await Should.ThrowAsync<PermissionDeniedException>(() => Run(f => f.SearchAsync(new FamilySearch()), permissions: []));
        await Should.ThrowAsync<PermissionDeniedException>(() => Run(f => f.SearchAsync(new FamilySearch()), permissions: [FamiliesPermissions.ManageFamilies]));
    }

    [Fact]
    public async Task The_directory_counts_members_by_age_on_a_day()
    {
        var id = EntityId.New();
        await Run(f => f.RegisterAsync(id, Family("Hitung") with { Village = RegionCode.Parse("63.72.02.1003"), Desil = 3, DesilSource = WelfareSource.Dtks, DesilDate = new DateOnly(2024, 1, 1) }));
        foreach (var (relation, born) in ((FamilyRelation, DateOnly)[])[
            (FamilyRelation.Head, new(1990, 1, 1)), (FamilyRelation.Child, new(2008, 11, 25)), (FamilyRelation.Child, new(2008, 11, 24)), (FamilyRelation.Child, new(2019, 11, 24)),
            (FamilyRelation.Child, new(2019, 11, 25)), (FamilyRelation.Parent, new(1966, 11, 24)), (FamilyRelation.Parent, new(1966, 11, 25))])
            await Run(f => f.AddMemberAsync(id, EntityId.New(), Member("Orang", relation) with { BirthDate = born, Sex = Sex.Female, MaritalStatus = MaritalStatus.Widowed }));
        var facts = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IFamilyDirectory>().GetFactsAsync(id, new DateOnly(2026, 11, 24)));
        facts.ShouldBe(new FamilyFacts(7, true, MaritalStatus.Widowed, 3, 3, 1, 0, 3));
        var counts = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IFamilyDirectory>().CountByVillageAsync());
        counts[RegionCode.Parse("63.72.02.1003")].ShouldBe(1);
    }

    internal static FamilyInput Family(string head) => new(GuntungManggis, "1", null, null, head);

    internal static MemberInput Member(string name, FamilyRelation relation) => new(name, null, Sex.Male, new DateOnly(1990, 8, 17), relation, MaritalStatus.Married);

    private static string NextNumber() => $"637202010519{Interlocked.Increment(ref s_serial) + 100:D4}";

    private Task<T> Run<T>(Func<IFamilyAppService, Task<T>> work, TenantId? tenant = null, IEnumerable<string>? permissions = null, AreaScope? area = null) =>
        app.AsTenantAsync(tenant ?? Banjarbaru, services => work(services.GetRequiredService<IFamilyAppService>()), permissions, area);

    private Task<int> Run(Func<IFamilyAppService, Task> work) => Run(async f =>
    {
        await work(f);
        return 0;
    });

    private async Task ShouldBreak(string code, Func<IFamilyAppService, Task> work, AreaScope? area = null) =>
        (await Should.ThrowAsync<BusinessException>(() => Run(
            async f =>
            {
                await work(f);
                return 0;
            },
            area: area))).Code.ShouldBe(code);
}
