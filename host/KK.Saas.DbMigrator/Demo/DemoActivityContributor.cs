using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Domain.Agencies;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>Reports of Banjarbaru's lead agency in several states; all figures are made up.</summary>
internal sealed class DemoActivityContributor(IServiceScopeFactory scopes, DemoUser user, ICurrentUser currentUser, TimeProvider clock) : IDemoDataContributor
{
    private static readonly (string Title, int DaysAgo, int Families, long Amount, ActivityState State)[] Reports =
    [
        ("Penyuluhan kesetaraan suami-istri (contoh)", 3, 24, 4_500_000, ActivityState.Reported),
        ("Kunjungan keluarga rentan (contoh)", 12, 9, 1_200_000, ActivityState.Reported),
        ("Kelas ayah di balai kelurahan (contoh)", 20, 18, 3_000_000, ActivityState.FollowUp),
        ("Pendampingan akta kelahiran (contoh)", 35, 31, 2_750_000, ActivityState.Accepted),
    ];

    public int Order => 95;

    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        var tenant = TenantId.ForRegion(DemoAccounts.Banjarbaru);
        using var _ = user.Enter(tenant);
        await using var scope = scopes.CreateAsyncScope();
        var agencies = scope.ServiceProvider.GetRequiredService<IAgencyRepository>();
        var activities = scope.ServiceProvider.GetRequiredService<IActivityAppService>();
        var people = await agencies.ListMembersAsync(null, cancellationToken);
        if (people.FirstOrDefault(m => m.IsHead) is not { } head) return;
        var staff = people.FirstOrDefault(m => m.AgencyId == head.AgencyId && !m.IsHead) ?? head;
        var today = Wita.Today(clock);
        if ((await activities.GetListAsync(new ActivityFilter(FiscalYear.Of(today)), cancellationToken)).Items.Count > 0) return;
        foreach (var report in Reports)
        {
            var (id, day) = (EntityId.New(), today.AddDays(-report.DaysAgo));
            using (Be(staff.UserId))
                await activities.ReportAsync(id, new ActivityInput(head.AgencyId, null, DemoAccounts.SungaiTiung, day, report.Title, "", "Balai kelurahan", report.Families, report.Families * 3, report.Amount), [], cancellationToken);
            if (report.State == ActivityState.Reported) continue;
            var decision = new ActivityDecision(report.State, "");
            using (Be(head.UserId))
                await activities.DecideAsync(id, report.State == ActivityState.FollowUp ? decision with { Task = "Ulangi di RT lain", OwnerId = staff.UserId, DueOn = today } : decision, cancellationToken);
        }
    }

    private IDisposable Be(Guid id) => currentUser.Change(currentUser.Info! with { Id = id });
}
