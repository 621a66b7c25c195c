using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Paging;
using KK.Saas.Core.Regions;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Families.Tests;

/// <summary>The list of families by key: the pattern of all lists that a database pages.</summary>
public sealed class FamilyPagingTests(SaasTestApplication app) : IClassFixture<SaasTestApplication>
{
    private static readonly RegionCode Village = RegionCode.Parse("63.72.02.1003");

    [Fact]
    public async Task Rows_that_come_between_two_pages_shift_nothing()
    {
        var name = "sisipan";
        foreach (var house in new[] { "1", "3", "3", "5", "7" }) await RegisterAsync(name, "4", house);
        var first = await ReadAsync(new FamilySearch(Name: name, Size: 2));
        Houses(first).ShouldBe(["1", "3"]);
        await RegisterAsync(name, "4", "2"); // on the page that was read
        await RegisterAsync(name, "4", "4"); // on the next one
        var second = await ReadAsync(new FamilySearch(Name: name, After: first.Links.Next, Size: 2));
        Houses(second).ShouldBe(["3", "4"]);
        var third = await ReadAsync(new FamilySearch(Name: name, After: second.Links.Next, Size: 2));
        (Houses(third), third.Links.Next).ShouldSatisfyAllConditions(t => t.Item1.ShouldBe(["5", "7"]), t => t.Next.ShouldBeNull());
        var back = await ReadAsync(new FamilySearch(Name: name, After: third.Links.Previous, Size: 2));
        Houses(back).ShouldBe(["3", "4"]);
        // A page of two that ends before the second one would hold the new "2" and a "3"; before it lies "1", which the way back must not lose.
        var before = await ReadAsync(new FamilySearch(Name: name, After: back.Links.Previous, Size: 2));
        Houses(before).ShouldBe(["2", "3"]);
        Houses(await ReadAsync(new FamilySearch(Name: name, After: before.Links.Previous, Size: 2))).ShouldBe(["1", "2"]);
    }

    [Fact]
    public async Task Equal_keys_are_told_apart_by_their_id_there_and_back()
    {
        var name = "seragam";
        for (var i = 0; i < 7; i++) await RegisterAsync(name, "5", "9");
        var pages = new List<FamilyPage> { await ReadAsync(new FamilySearch(Name: name, Size: 3)) };
        while (pages[^1].Links.Next is { } next) pages.Add(await ReadAsync(new FamilySearch(Name: name, After: next, Size: 3)));
        pages.Select(p => p.Items.Count).ShouldBe([3, 3, 1]);
        pages.SelectMany(p => p.Items).Select(i => i.Family.Id).Distinct().Count().ShouldBe(7);
        Ids(await ReadAsync(new FamilySearch(Name: name, After: pages[2].Links.Previous, Size: 3))).ShouldBe(Ids(pages[1]));
    }

    [Fact]
    public async Task A_handle_that_was_tampered_with_gives_the_first_page()
    {
        var name = "rusak";
        for (var i = 1; i < 4; i++) await RegisterAsync(name, "6", $"{i}");
        var first = await ReadAsync(new FamilySearch(Name: name, Size: 2));
        string[] bad =
        [
            "2", first.Links.Next![..^3], first.Links.Next + "x", new PageCursor(false, ["006"]).ToString(), new PageCursor(false, ["006", "2", "no id"]).ToString(),
            new PageCursor(false, ["006", "2\0", Guid.Empty.ToString("N")]).ToString(), new PageCursor(false, ["999", "", Guid.Empty.ToString("N")]).ToString(),
            new PageCursor(true, ["", "", Guid.Empty.ToString("N")]).ToString(), new('A', 5000),
        ];
        foreach (var handle in bad) Ids(await ReadAsync(new FamilySearch(Name: name, After: handle, Size: 2))).ShouldBe(Ids(first), handle);
        // A handle is no key to what lies outside the area.
        (await ReadAsync(new FamilySearch(After: first.Links.Next), AreaScope.Of([RegionCode.Parse("63.72.02.1005")]))).Items.ShouldNotContain(i => i.Family.Village == Village);
    }

    [Fact]
    public async Task A_number_finds_the_family_also_when_it_is_inactive_and_only_then_if_asked()
    {
        var (id, card, nik) = (EntityId.New(), "6372020105199901", "6372020105199902");
        await CallAsync(f => f.RegisterAsync(id, Input("Nomor", "7", "1") with { FamilyCardNumber = card }));
        await CallAsync(f => f.AddMemberAsync(id, EntityId.New(), FamilyAppServiceTests.Member("Anggota", FamilyRelation.Child) with { Nik = nik }));
        foreach (var number in new[] { card, nik }) Ids(await ReadAsync(new FamilySearch(number))).ShouldBe([id]);
        await CallAsync(async f =>
        {
            await f.DeactivateAsync(id, "Pindah ke luar kota");
            return 0;
        });
        foreach (var number in new[] { card, nik })
        {
            (await ReadAsync(new FamilySearch(number))).Items.ShouldBeEmpty();
            Ids(await ReadAsync(new FamilySearch(number, IncludeInactive: true))).ShouldBe([id]);
        }
    }

    private static IEnumerable<string> Houses(FamilyPage page) => page.Items.Select(i => i.Family.HouseNumber);

    private static IEnumerable<Guid> Ids(FamilyPage page) => page.Items.Select(i => i.Family.Id);

    private static FamilyInput Input(string head, string rt, string house) => new(Village, rt, null, house, head);

    private Task<FamilySaved> RegisterAsync(string head, string rt, string house) => CallAsync(f => f.RegisterAsync(EntityId.New(), Input(head, rt, house)));

    private Task<FamilyPage> ReadAsync(FamilySearch search, AreaScope? area = null) => CallAsync(f => f.SearchAsync(search), area);

    private Task<T> CallAsync<T>(Func<IFamilyAppService, Task<T>> call, AreaScope? area = null) =>
        app.AsTenantAsync(Banjarbaru, s => call(s.GetRequiredService<IFamilyAppService>()), area: area);
}
