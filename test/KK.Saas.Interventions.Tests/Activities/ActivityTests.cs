using System.Text;
using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Security;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Files;
using KK.Saas.Interventions.Loci;
using KK.Saas.Interventions.Notices;
using KK.Saas.Interventions.Tests.Files;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests.Activities;

public sealed class ActivityTests(ActivityApplication app) : IClassFixture<ActivityApplication>
{
    [Fact]
    public async Task A_report_is_stored_once_and_the_head_is_told_once()
    {
        var (id, input) = (EntityId.New(), app.Input());
        for (var i = 0; i < 3; i++) await app.DoAsync<IActivityAppService>(app.Staff, a => a.ReportAsync(id, input, []));
        (await app.NoticesAsync(app.Head)).Count(n => n.Path.EndsWith(id.ToString(), StringComparison.Ordinal)).ShouldBe(1);
        (await app.NoticesAsync(app.OtherHead)).ShouldNotContain(n => n.Path.EndsWith(id.ToString(), StringComparison.Ordinal));
        var detail = await app.GetAsync(id);
        (detail.Item.State, detail.Item.Agency, detail.Item.Families, detail.MayDecide).ShouldBe((ActivityState.Reported, "Dinsos", 10, true));
        (await app.GetAsync(id, app.OtherHead)).ShouldSatisfyAllConditions(d => d.MayDecide.ShouldBeFalse(), d => d.MayEdit.ShouldBeFalse());
    }

    [Fact]
    public async Task Reports_sent_at_the_same_moment_are_stored_once()
    {
        var (id, input) = (EntityId.New(), app.Input());
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.DoAsync<IActivityAppService>(app.Staff, a => a.ReportAsync(id, input, []))));
        (await app.NoticesAsync(app.Head)).Count(n => n.Path.EndsWith(id.ToString(), StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_planned_activity_brings_title_and_kelurahan_and_moves_the_locus_on()
    {
        var detail = await app.GetAsync(await app.ReportAsync(app.Input(planned: true)));
        (detail.Item.Title, detail.Input.Village, detail.Line).ShouldBe(("Pelatihan kerja", ActivityApplication.SungaiTiung, "Pelatihan kerja"));
        (await app.JobAsync(s => s.GetRequiredService<ILocusRepository>().FindAsync(app.Locus)))!.State.ShouldBe(LocusState.Intervened);
    }

    [Fact]
    public async Task Every_broken_rule_has_its_name()
    {
        (await BrokenAsync(i => i with { AgencyId = app.Health })).ShouldBe("OtherAgency");
        (await BrokenAsync(i => i with { Day = app.Today.AddDays(1) })).ShouldBe("Day");
        (await BrokenAsync(i => i with { Day = default })).ShouldBe("Day");
        (await BrokenAsync(i => i with { Amount = -1 })).ShouldBe("Number");
        (await BrokenAsync(i => i with { Families = 1_000_001 })).ShouldBe("Number");
        (await BrokenAsync(i => i with { Village = null })).ShouldBe("Village");
        (await BrokenAsync(i => i with { Village = KK.Saas.Core.Regions.RegionCode.Parse("63.71.01.1001") })).ShouldBe("Village");
        (await BrokenAsync(i => i with { Title = " " })).ShouldBe("Title");
        (await BrokenAsync(i => i with { PlanLineId = EntityId.New() })).ShouldBe("Line");
        (await BrokenAsync(i => i with { PlanLineId = app.Line, Day = app.Today.AddYears(-1) })).ShouldBe("Line");
    }

    [Fact]
    public async Task Only_the_head_of_the_agency_decides_and_only_its_people_correct()
    {
        var id = await app.ReportAsync();
        (await ThrownAsync(() => app.DecideAsync(id, new ActivityDecision(ActivityState.Accepted, ""), app.OtherHead))).ShouldBe("NotHead");
        await Should.ThrowAsync<PermissionDeniedException>(() => app.DecideAsync(id, new ActivityDecision(ActivityState.Accepted, ""), app.Staff));
        (await ThrownAsync(() => app.DoAsync<IActivityAppService>(app.OtherHead, a => a.CorrectAsync(id, app.Input(), [])))).ShouldBe("OtherAgency");
        (await ThrownAsync(() => app.DecideAsync(id, new ActivityDecision(ActivityState.Returned, "")))).ShouldBe("Note");
        (await ThrownAsync(() => app.DecideAsync(id, new ActivityDecision(ActivityState.FollowUp, "", "Tugas", app.OtherHead, app.Today)))).ShouldBe("Owner");
        (await ThrownAsync(() => app.DecideAsync(id, new ActivityDecision(ActivityState.FollowUp, "", "Tugas", app.Staff, app.Today.AddDays(-1))))).ShouldBe("Due");
        await app.DecideAsync(id, new ActivityDecision(ActivityState.Returned, "Jumlahnya salah"));
        await app.DoAsync<IActivityAppService>(app.Staff, a => a.CorrectAsync(id, app.Input(families: 7), []));
        await app.FollowUpAsync(id);
        (await ThrownAsync(() => app.DoAsync<IActivityAppService>(app.OtherHead, a => a.FinishAsync(id, "Selesai")))).ShouldBe("OtherAgency");
        await app.DoAsync<IActivityAppService>(app.Staff, a => a.FinishAsync(id, "Kelas dibuka"));
        var detail = await app.GetAsync(id);
        detail.History.Select(s => s.Kind).ShouldBe(
            [ActivityStepKind.Reported, ActivityStepKind.Returned, ActivityStepKind.Corrected, ActivityStepKind.FollowUp, ActivityStepKind.Done]);
        (await app.NoticesAsync(app.Staff)).Select(n => n.Kind).ShouldContain(NoticeKind.TaskGiven);
        (await app.NoticesAsync(app.Head))[0].Kind.ShouldBe(NoticeKind.TaskDone);
    }

    [Fact]
    public async Task Photos_lose_their_position_unless_it_is_wanted()
    {
        var photo = PhotoCamera.WithPosition(40, 30, 1);
        var id = await app.ReportAsync(app.Input(), Photo(photo, false), Photo(photo, true));
        var stored = (await app.GetAsync(id)).Photos;
        stored.Count.ShouldBe(2);
        var contents = new List<string>();
        foreach (var file in stored) contents.Add(Encoding.Latin1.GetString((await app.CallAsync<IActivityAppService, FileDownload>(app.Head, a => a.GetPhotoAsync(id, file.Id))).Content));
        contents.Count(c => c.Contains(PhotoCamera.Place, StringComparison.Ordinal)).ShouldBe(1);
        var many = Enumerable.Range(0, 4).Select(_ => Photo(photo, false)).ToArray();
        (await ThrownAsync(() => app.DoAsync<IActivityAppService>(app.Staff, a => a.CorrectAsync(id, app.Input(), many)))).ShouldBe("Photos");
        (await app.GetAsync(id)).Photos.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Another_area_and_another_city_have_no_such_report()
    {
        var id = await app.ReportAsync();
        var elsewhere = AreaScope.Of([ActivityApplication.SungaiTiung]);
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CallAsync<IActivityAppService, ActivityDetail>(app.Chair, a => a.GetAsync(id), elsewhere));
        var filter = new ActivityFilter(ActivityApplication.Year);
        (await app.CallAsync<IActivityAppService, ActivityPage>(app.Chair, a => a.GetListAsync(filter), elsewhere)).Items.ShouldNotContain(i => i.Id == id);
        await Should.ThrowAsync<EntityNotFoundException>(() => app.AsTenantAsync(Banjarmasin, s => s.GetRequiredService<IActivityAppService>().GetAsync(id)));
    }

    [Fact]
    public async Task The_list_is_paged_by_key()
    {
        var day = new DateOnly(2025, 3, 3);
        for (var i = 0; i < ActivityPage.Size + 2; i++) await app.ReportAsync(app.Input() with { Day = day });
        var filter = new ActivityFilter(new(2025), Quarter.I, app.Social, ActivityState.Reported, ActivityApplication.Cempaka);
        var first = await ListAsync(filter);
        var second = await ListAsync(filter with { Page = first.Links.Next });
        (first.Items.Count, second.Items.Count, second.Links.Next).ShouldBe((ActivityPage.Size, 2, null));
        first.Items.Select(i => i.Id).Intersect(second.Items.Select(i => i.Id)).ShouldBeEmpty();
        (await ListAsync(filter with { Quarter = Quarter.II })).Items.ShouldBeEmpty();
    }

    private static ActivityPhoto Photo(byte[] content, bool keep) => new(EntityId.New(), "IMG.JPG", new MemoryStream(content), keep);

    private static async Task<string> ThrownAsync(Func<Task> call) => (await Should.ThrowAsync<BusinessException>(call)).Code.Split(':')[1];

    private Task<ActivityPage> ListAsync(ActivityFilter filter) => app.CallAsync<IActivityAppService, ActivityPage>(app.Head, a => a.GetListAsync(filter));

    private Task<string> BrokenAsync(Func<ActivityInput, ActivityInput> change) => ThrownAsync(() => app.ReportAsync(change(app.Input())));
}
