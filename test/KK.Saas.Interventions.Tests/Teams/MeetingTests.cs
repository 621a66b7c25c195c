using System.Text;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Security;
using KK.Saas.Identity;
using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Files;
using KK.Saas.Interventions.Teams;
using KK.Saas.Interventions.Tests.Agencies;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.Interventions.Tests.Agencies.AgencyApplication;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests.Teams;

public sealed class MeetingTests(AgencyApplication app) : IClassFixture<AgencyApplication>
{
    private static readonly MeetingInput Rakor = new("Rakor TPK2D triwulan IV", Day(2026, 10, 6), "Aula Setda", "Hasil survei\nRencana aksi");

    [Fact]
    public async Task A_meeting_from_its_agenda_to_its_last_decision()
    {
        var (id, team, agency) = (EntityId.New(), EntityId.New(), await app.AgencyAsync("Dukcapil"));
        await app.DoAsync<ITeamAppService>(Banjarbaru, t => t.SaveAsync(team, new TeamInput("SK 2026", Day(2026), Day(2026), null)));
        foreach (var (position, name) in new[] { (TeamPosition.Chair, "Ketua Tim"), (TeamPosition.Secretary, "Sekretaris Tim"), (TeamPosition.Member, "Anggota Tim") })
            await app.DoAsync<ITeamAppService>(Banjarbaru, t => t.SaveMemberAsync(team, EntityId.New(), new TeamMemberInput(position, name, "Setda")));
        await DoAsync(m => m.SaveAsync(id, Rakor));
        var members = (await GetAsync(id)).Team;
        members.Select(m => m.Name).ShouldBe(["Ketua Tim", "Sekretaris Tim", "Anggota Tim"]);

        await DoAsync(m => m.SaveAttendanceAsync(id, [
            new AttendanceInput(members[2].Id, AttendanceState.Represented, "Wakil Anggota"), new AttendanceInput(members[0].Id, AttendanceState.Present, ""),
            new AttendanceInput(members[1].Id, AttendanceState.Absent, "")]));
        await DoAsync(m => m.SaveAttendanceAsync(id, [new AttendanceInput(members[1].Id, null, "")])); // left open after all
        await DoAsync(m => m.SaveGuestAsync(id, EntityId.New(), "Tamu Baznas", "Baznas"));
        (await GetAsync(id)).Attendance.Select(a => (a.Name, a.State, a.RepresentedBy)).ShouldBe(
            [("Ketua Tim", AttendanceState.Present, ""), ("Anggota Tim", AttendanceState.Represented, "Wakil Anggota"), ("Tamu Baznas", AttendanceState.Present, "")]);
        (await CodeAsync(m => m.SaveAttendanceAsync(id, [new AttendanceInput(members[0].Id, AttendanceState.Represented, " ")]))).ShouldBe("Interventions.Teams:Representative");

        var (late, soon) = (EntityId.New(), EntityId.New());
        await DoAsync(m => m.SaveDecisionAsync(id, late, new DecisionInput("Jemput bola akta", Day(2026, 11, 1), AgencyId: agency)));
        await DoAsync(m => m.SaveDecisionAsync(id, soon, new DecisionInput("Susun rencana aksi", Day(2026, 12, 1), MemberId: members[0].Id)));
        await app.DoAsync(a => a.RenameAsync(agency, new AgencyNameItem(Day(2026, 11), "Dinas Baru", "Baru")));
        (await GetAsync(id)).Decisions.Select(d => d.Owner).ShouldBe(["Dinas Dukcapil", "Ketua Tim (Setda)"]);
        (await ListAsync()).Open.Where(o => o.MeetingId == id).Select(o => (o.Decision.Id, o.IsOverdue)).ShouldBe([(late, true), (soon, false)]);

        await DoAsync(m => m.FinishDecisionAsync(id, late, "120 akta terbit"));
        (await CodeAsync(m => m.SaveDecisionAsync(id, late, new DecisionInput("Lain", Day(2026, 11, 1), Other: "x y z")))).ShouldBe("Interventions.Teams:Done");
        (await GetAsync(id)).Decisions[0].ShouldSatisfyAllConditions(d => d.DoneOn.ShouldBe(Day(2026, 11, 24)), d => d.DoneNote.ShouldBe("120 akta terbit"));
        await DoAsync(m => m.ReopenDecisionAsync(id, late));
        await DoAsync(m => m.RemovePartAsync(id, soon));
        (await ListAsync()).Meetings.Single(m => m.Id == id).ShouldSatisfyAllConditions(m => m.Open.ShouldBe(1), m => m.Decisions.ShouldBe(1));
    }

    [Fact]
    public async Task A_decision_has_one_owner_and_a_day_after_the_meeting()
    {
        var (id, agency) = (await MeetingAsync(), await app.AgencyAsync("Pangan"));
        var good = new DecisionInput("Bagi bibit", Day(2026, 12, 1), Other: "TP PKK");
        (await CodeAsync(m => m.SaveDecisionAsync(id, EntityId.New(), good with { AgencyId = agency }))).ShouldBe("Interventions.Teams:Owner");
        (await CodeAsync(m => m.SaveDecisionAsync(id, EntityId.New(), good with { Other = "" }))).ShouldBe("Interventions.Teams:Owner");
        (await CodeAsync(m => m.SaveDecisionAsync(id, EntityId.New(), good with { Other = "", MemberId = EntityId.New() }))).ShouldBe("Interventions.Teams:Owner");
        (await CodeAsync(m => m.SaveDecisionAsync(id, EntityId.New(), good with { DueOn = Day(2026, 10, 5) }))).ShouldBe("Interventions.Teams:Decision");
        await app.DoAsync(a => a.CloseAsync(agency, Day(2025), null));
        (await CodeAsync(m => m.SaveDecisionAsync(id, EntityId.New(), good with { Other = "", AgencyId = agency }))).ShouldBe("Interventions.Agencies:Closed");
        (await CodeAsync(m => m.SaveAsync(EntityId.New(), Rakor with { Day = default }))).ShouldBe("Interventions.Teams:Meeting");
        (await CodeAsync(m => m.FinishDecisionAsync(id, EntityId.New(), " "))).ShouldBe("Interventions.Teams:Note");
    }

    [Fact]
    public async Task An_agency_or_another_body_signs_a_commitment()
    {
        var (id, agency) = (await MeetingAsync(), await app.AgencyAsync("Perkim"));
        var good = new CommitmentInput(null, "Baznas Kota", "Sepuluh bedah rumah", "Ketua Baznas", Day(2026, 10, 6));
        await DoAsync(m => m.SaveCommitmentAsync(id, EntityId.New(), good));
        await DoAsync(m => m.SaveCommitmentAsync(id, EntityId.New(), good with { Body = "", AgencyId = agency }));
        (await CodeAsync(m => m.SaveCommitmentAsync(id, EntityId.New(), good with { AgencyId = agency }))).ShouldBe("Interventions.Teams:Commitment");
        (await GetAsync(id)).Commitments.Select(c => c.Body).ShouldBe(["Baznas Kota", "Dinas Perkim"]);
    }

    [Fact]
    public async Task An_attachment_is_handed_out_with_its_meeting_and_its_removal_stays_in_the_log()
    {
        var (id, other, file) = (await MeetingAsync(), await MeetingAsync(), EntityId.New());
        var content = Encoding.ASCII.GetBytes("%PDF-1.7 undangan");
        await DoAsync(m => m.AddFileAsync(id, file, "../undangan.exe", new MemoryStream(content)));
        await DoAsync(m => m.AddFileAsync(id, file, "lagi.pdf", new MemoryStream(content)));
        (await GetAsync(id)).Files.Single().Name.ShouldBe("undangan.pdf");
        (await FileAsync(id, file)).Content.ShouldBe(content);
        await Should.ThrowAsync<EntityNotFoundException>(() => FileAsync(other, file));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CallAsync<IMeetingAppService, FileDownload>(Banjarmasin, m => m.GetFileAsync(id, file)));
        await Should.ThrowAsync<EntityNotFoundException>(() => ProvinceAsync(m => m.GetFileAsync(id, file)));

        await DoAsync(m => m.RemoveFileAsync(id, file));
        (await GetAsync(id)).Files.ShouldBeEmpty();
        var log = await app.CallAsync<IAuditAppService, AuditList>(Banjarbaru, a => a.SearchAsync(new AuditSearch(SubjectId: id)));
        log.Items.Single(i => i.Operation == "Meeting.RemoveFile").Detail.ShouldContain("sha256:");
        log.Items.ShouldContain(i => i.Operation == "Meeting.GetFile");
    }

    [Fact]
    public async Task The_province_keeps_its_own_meetings()
    {
        var (own, id, file) = (await MeetingAsync(), EntityId.New(), EntityId.New());
        await ProvinceAsync(async m =>
        {
            await m.SaveAsync(id, Rakor with { Title = "Rakor provinsi" });
            await m.SaveDecisionAsync(id, EntityId.New(), new DecisionInput("Nilai lokus", Day(2026, 11, 1), Other: "DPPPA"));
            await m.AddFileAsync(id, file, "surat.pdf", new MemoryStream(Encoding.ASCII.GetBytes("%PDF-1.7 surat")));
            var list = await m.GetListAsync();
            list.Meetings.Single().Title.ShouldBe("Rakor provinsi");
            list.Open.Single().IsOverdue.ShouldBeTrue();
            (await m.GetFileAsync(id, file)).Name.ShouldBe("surat.pdf");
            return true;
        });
        await Should.ThrowAsync<EntityNotFoundException>(() => ProvinceAsync(m => m.GetAsync(own)));
        await Should.ThrowAsync<EntityNotFoundException>(() => GetAsync(id));
        await Should.ThrowAsync<PermissionDeniedException>(() => app.AsHostAsync(async s =>
        {
            await s.GetRequiredService<IMeetingAppService>().RemovePartAsync(id, file);
            return true;
        }, [InterventionsPermissions.ReadProvinceTeam]));
    }

    [Fact]
    public async Task Two_who_write_at_once_both_keep_what_they_wrote()
    {
        var id = await MeetingAsync();
        await Task.WhenAll(Enumerable.Range(1, 3).Select(i => DoAsync(m => m.SaveGuestAsync(id, EntityId.New(), $"Tamu {i}", ""))));
        (await GetAsync(id)).Attendance.Count.ShouldBe(3);
    }

    private async Task<Guid> MeetingAsync()
    {
        var id = EntityId.New();
        await DoAsync(m => m.SaveAsync(id, Rakor));
        return id;
    }

    private Task DoAsync(Func<IMeetingAppService, Task> call) => app.DoAsync(Banjarbaru, call);

    private Task<T> ProvinceAsync<T>(Func<IMeetingAppService, Task<T>> call) => app.AsHostAsync(s => call(s.GetRequiredService<IMeetingAppService>()));

    private Task<MeetingDetail> GetAsync(Guid id) => app.CallAsync<IMeetingAppService, MeetingDetail>(Banjarbaru, m => m.GetAsync(id));

    private Task<FileDownload> FileAsync(Guid id, Guid file) => app.CallAsync<IMeetingAppService, FileDownload>(Banjarbaru, m => m.GetFileAsync(id, file));

    private Task<MeetingList> ListAsync() => app.CallAsync<IMeetingAppService, MeetingList>(Banjarbaru, m => m.GetListAsync());

    private async Task<string> CodeAsync(Func<IMeetingAppService, Task> call) => (await Should.ThrowAsync<BusinessException>(() => DoAsync(call))).Code;
}
