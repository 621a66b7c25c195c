using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Security;
using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Application.Agencies;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.Interventions.Tests.Agencies.AgencyApplication;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests.Agencies;

public sealed class AgencyTests(AgencyApplication app) : IClassFixture<AgencyApplication>
{
    [Fact]
    public async Task What_happened_under_an_old_name_keeps_it()
    {
        var id = await app.AgencyAsync("Dalduk", Day(2019));
        await app.DoAsync(a => a.RenameAsync(id, new AgencyNameItem(Day(2022, 1, 3), "Dinas P3A", "DP3A")));
        await app.DoAsync(a => a.RenameAsync(id, new AgencyNameItem(Day(2022, 1, 3), "Dinas P3APMP2KB", "DP3APMP2KB"))); // put right
        var book = await BookAsync();
        book.ShortNameOn(id, Day(2018)).ShouldBe("Dalduk");
        book.NameOn(id, Day(2022, 1, 2)).ShouldBe("Dinas Dalduk");
        book.NameOn(id, Day(2022, 1, 3)).ShouldBe("Dinas P3APMP2KB");
        (await app.DetailAsync(id)).Names.Select(n => n.ShortName).ShouldBe(["DP3APMP2KB", "Dalduk"]);
        (await ThrowsAsync(a => a.RenameAsync(id, new AgencyNameItem(Day(2018), "Dinas Lama", "DL")))).ShouldBe("Interventions.Agencies:Date");
    }

    [Fact]
    public async Task Mergers_are_followed_and_never_run_in_a_circle()
    {
        var (a, b, c) = (await app.AgencyAsync("Peternakan"), await app.AgencyAsync("Perkebunan"), await app.AgencyAsync("Pertanian"));
        await app.DoAsync(s => s.CloseAsync(a, Day(2023, 12, 31), b));
        (await ThrowsAsync(s => s.CloseAsync(a, Day(2024), c))).ShouldBe("Interventions.Agencies:AlreadyClosed");
        (await ThrowsAsync(s => s.CloseAsync(b, Day(2022, 6, 30), a))).ShouldBe("Interventions.Agencies:Circle");
        (await ThrowsAsync(s => s.CloseAsync(b, Day(2024, 6, 30), b))).ShouldBe("Interventions.Agencies:Circle");
        await app.DoAsync(s => s.CloseAsync(b, Day(2024, 12, 31), c));
        (await ThrowsAsync(s => s.CloseAsync(c, Day(2025, 12, 31), a))).ShouldBe("Interventions.Agencies:Circle");
        var book = await BookAsync();
        book.ResponsibleOn(a, Day(2023))!.Id.ShouldBe(a);
        book.ResponsibleOn(a, Day(2024))!.Id.ShouldBe(b);
        book.ResponsibleOn(a, Day(2026))!.Id.ShouldBe(c);
        book.ResponsibleOn(a, Day(2019)).ShouldBeNull();
        book.Get(b).ExistsOn(Day(2024, 12, 31)).ShouldBeTrue();
        Should.Throw<BusinessException>(() => book.Require(b, Day(2025))).Code.ShouldBe("Interventions.Agencies:Closed");
        (await app.DetailAsync(c)).Predecessors.Single().Id.ShouldBe(b);
        await app.DoAsync(s => s.ReopenAsync(b));
        (await app.DetailAsync(b)).Facts.ValidTo.ShouldBeNull();
    }

    [Fact]
    public async Task A_successor_must_exist_on_the_day_after()
    {
        var (old, late) = (await app.AgencyAsync("Sosial"), await app.AgencyAsync("Baru", Day(2026)));
        (await ThrowsAsync(s => s.CloseAsync(old, Day(2024, 12, 31), late))).ShouldBe("Interventions.Agencies:Closed");
        (await ThrowsAsync(s => s.CloseAsync(old, Day(2019), null))).ShouldBe("Interventions.Agencies:Date");
        var foreign = await app.AgencyAsync("Asing", tenant: Banjarmasin);
        await Should.ThrowAsync<EntityNotFoundException>(() => app.DoAsync(s => s.CloseAsync(old, Day(2024, 12, 31), foreign)));
    }

    [Fact]
    public async Task An_agency_has_one_head_and_the_former_one_stays()
    {
        var id = await app.AgencyAsync("Kesehatan");
        var (first, second, staff) = (await app.UserAsync("bb.kadis"), await app.UserAsync("bb.kadis2"), await app.UserAsync("bb.staf"));
        await app.DoAsync(a => a.SetPersonAsync(id, first, isHead: true));
        await app.DoAsync(a => a.SetPersonAsync(id, staff, isHead: false));
        await app.DoAsync(a => a.SetPersonAsync(id, second, isHead: true));
        (await app.DetailAsync(id)).People.Select(p => (p.UserId, p.IsHead)).ShouldBe([(second, true), (first, false), (staff, false)]);
        await app.DoAsync(a => a.SetPersonAsync(id, first, isHead: true)); // and back
        (await app.DetailAsync(id)).People.Count(p => p.IsHead).ShouldBe(1);
        (await ThrowsAsync(a => a.SetPersonAsync(id, staff, isHead: true))).ShouldBe("Interventions.Agencies:NotHead");
        await app.DoAsync(a => a.RemovePersonAsync(id, staff));
        (await app.DetailAsync(id)).Facts.People.ShouldBe(2);
    }

    [Fact]
    public async Task Who_works_in_several_agencies_has_them_all()
    {
        var (one, two, staff) = (await app.AgencyAsync("Pangan"), await app.AgencyAsync("Tenaga Kerja"), await app.UserAsync("bb.staf"));
        await app.DoAsync(a => a.SetPersonAsync(one, staff, isHead: false));
        await app.DoAsync(a => a.SetPersonAsync(two, staff, isHead: false));
        var own = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IAgencyRepository>().ListOfUserAsync(staff));
        own.Select(m => m.AgencyId).ShouldBe([one, two], ignoreOrder: true);
    }

    [Fact]
    public async Task Users_of_others_and_users_without_the_right_do_not_come_in()
    {
        var id = await app.AgencyAsync("Pendidikan");
        var (foreign, leader) = (await app.UserAsync("bm.kadis", Banjarmasin), await app.UserAsync("bb.pimpinan"));
        foreach (var user in new[] { foreign, leader, EntityId.New() })
            (await ThrowsAsync(a => a.SetPersonAsync(id, user, isHead: false))).ShouldBe("Interventions.Agencies:NotStaff");
        var found = await app.CallAsync<IAgencyAppService, IReadOnlyList<AgencyCandidate>>(Banjarbaru, a => a.SearchPeopleAsync(id, null));
        found.Select(c => (c.UserName, c.CanBeHead)).ShouldBe([("bb.kadis", true), ("bb.kadis2", true), ("bb.staf", false)]);
        (await app.CallAsync<IAgencyAppService, IReadOnlyList<AgencyCandidate>>(Banjarbaru, a => a.SearchPeopleAsync(id, "STAF"))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_city_never_meets_the_agencies_of_another()
    {
        var id = await app.AgencyAsync("Rahasia");
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CallAsync<IAgencyAppService, AgencyDetail>(Banjarmasin, a => a.GetAsync(id)));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.DoAsync<IAgencyAppService>(Banjarmasin, a => a.ReopenAsync(id)));
        (await app.CallAsync<IAgencyAppService, IReadOnlyList<AgencyListItem>>(Banjarmasin, a => a.GetListAsync())).ShouldAllBe(a => a.Id != id);
    }

    [Fact]
    public async Task A_lurah_reads_all_agencies_and_changes_none()
    {
        var id = await app.AgencyAsync("Perkim");
        string[] reading = [InterventionsPermissions.ReadAgencies];
        var area = AreaScope.Of([SurveyApplication.SungaiTiung]);
        (await app.CallAsync<IAgencyAppService, IReadOnlyList<AgencyListItem>>(Banjarbaru, a => a.GetListAsync(), reading, area)).ShouldContain(a => a.Id == id);
        await Should.ThrowAsync<PermissionDeniedException>(() => app.DoAsync<IAgencyAppService>(Banjarbaru, a => a.ReopenAsync(id), reading));
    }

    [Fact]
    public async Task Bad_input_gets_its_code_and_the_same_id_twice_is_one_agency()
    {
        var good = new AgencyInput(AgencyKind.Department, "Dinas Perhubungan", "Dishub", " 2.15, 1.03 ", Day(2020));
        (await ThrowsAsync(a => a.CreateAsync(EntityId.New(), good with { Name = " " }))).ShouldBe("Interventions.Agencies:Name");
        (await ThrowsAsync(a => a.CreateAsync(EntityId.New(), good with { Affairs = "2.15.01" }))).ShouldBe("Interventions.Agencies:Affairs");
        (await ThrowsAsync(a => a.CreateAsync(EntityId.New(), good with { ValidFrom = default }))).ShouldBe("Interventions.Agencies:Date");
        var id = EntityId.New();
        await app.DoAsync(a => a.CreateAsync(id, good));
        await app.DoAsync(a => a.CreateAsync(id, good with { Name = "Dinas Lain" }));
        var facts = (await app.DetailAsync(id)).Facts;
        (facts.Name, facts.Affairs).ShouldBe(("Dinas Perhubungan", "2.15;1.03"));
    }

    private Task<AgencyBook> BookAsync() => app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<AgencyNames>().LoadAsync());

    private async Task<string> ThrowsAsync(Func<IAgencyAppService, Task> call) => (await Should.ThrowAsync<BusinessException>(() => app.DoAsync(call))).Code;
}
