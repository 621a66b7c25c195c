using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Teams;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>Gives Banjarbaru a TPK2D and a meeting with an overdue decision. Made up: offices stand where persons would.</summary>
internal sealed class DemoTeamContributor(ITeamAppService teams, IMeetingAppService meetings, IAgencyAppService agencies, DemoUser user, TimeProvider clock) : IDemoDataContributor
{
    private const int MeetingDaysAgo = 60;
    private const int OverdueDays = 14;
    private const int DueInDays = 30;

    private static readonly IReadOnlyList<(TeamPosition Position, string Name, string Office)> Members =
    [
        (TeamPosition.Patron, "Wali Kota (contoh)", "Wali Kota"), (TeamPosition.Chair, "Sekretaris Daerah (contoh)", "Sekretaris Daerah"),
        (TeamPosition.Secretary, "Kepala DP3APMP2KB (contoh)", "Kepala DP3APMP2KB"), (TeamPosition.Member, "Kepala Dinkes (contoh)", "Kepala Dinas Kesehatan"),
        (TeamPosition.Member, "Kepala Dinsos (contoh)", "Kepala Dinas Sosial"), (TeamPosition.Member, "Ketua TP PKK (contoh)", "Ketua TP PKK Kota"),
    ];

    public int Order => 44;

    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        using var _ = user.Enter(TenantId.ForRegion(DemoAccounts.Banjarbaru));
        if ((await teams.GetListAsync(cancellationToken)).Count > 0) return;
        var today = Wita.Today(clock);
        var (team, start) = (EntityId.New(), today.AddDays(-MeetingDaysAgo * 2));
        await teams.SaveAsync(team, new TeamInput("Contoh 188.45/01/KUM", start, start, null), null, cancellationToken);
        foreach (var (position, name, office) in Members)
            await teams.SaveMemberAsync(team, EntityId.New(), new TeamMemberInput(position, name, office), cancellationToken);
        await MeetAsync(today, cancellationToken);
    }

    private async Task MeetAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var (id, day) = (EntityId.New(), today.AddDays(-MeetingDaysAgo));
        await meetings.SaveAsync(id, new MeetingInput("Rakor TPK2D (contoh)", day, "Aula Setda", "Hasil survei di Sungai Tiung\nRencana aksi dua tahun\nPenandatanganan komitmen"), cancellationToken);
        var members = (await meetings.GetAsync(id, cancellationToken)).Team;
        await meetings.SaveAttendanceAsync(id, [.. members.Select((m, i) => i == 0
            ? new AttendanceInput(m.Id, AttendanceState.Represented, "Asisten I (contoh)")
            : new AttendanceInput(m.Id, AttendanceState.Present, ""))], cancellationToken);
        var civil = (await agencies.GetListAsync(cancellationToken)).FirstOrDefault(a => a.ShortName == "Disdukcapil")?.Id;
        await meetings.SaveDecisionAsync(id, EntityId.New(), new DecisionInput(
            "Jemput bola akta kelahiran di Sungai Tiung", today.AddDays(-OverdueDays), civil, null, civil is null ? "Disdukcapil" : ""), cancellationToken);
        await meetings.SaveDecisionAsync(id, EntityId.New(), new DecisionInput("Susun rencana aksi dua tahun", today.AddDays(DueInDays), MemberId: members[2].Id), cancellationToken);
        await meetings.SaveCommitmentAsync(id, EntityId.New(), new CommitmentInput(
            null, "Baznas Kota (contoh)", "Bedah rumah bagi keluarga yang diusulkan kelurahan", "Ketua Baznas (contoh)", day), cancellationToken);
    }
}
