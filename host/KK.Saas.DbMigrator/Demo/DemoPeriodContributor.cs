using KK.Saas.Core.Data;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Questionnaires;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>Opens this year's survey in the cities of the demo, so that a kader can ask at once; Banjarbaru had one last year.</summary>
internal sealed class DemoPeriodContributor(IPeriodAppService periods, DemoUser user) : IDemoDataContributor
{
    private const int SurveyYear = 2026;

    public int Order => 20;

    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        foreach (var city in DemoAccounts.Cities)
        {
            using var _ = user.Enter(TenantId.ForRegion(city));
            if ((await periods.GetListAsync(cancellationToken)).Count > 0) continue;
            if (city == DemoAccounts.Banjarbaru)
            {
                var former = await periods.CreateAsync(SurveyYear - 1, "Survei contoh tahun lalu", cancellationToken);
                await periods.OpenAsync(former.Id, cancellationToken);
                await periods.CloseAsync(former.Id, cancellationToken);
            }

            var period = await periods.CreateAsync(SurveyYear, "Survei contoh", cancellationToken);
            await periods.OpenAsync(period.Id, cancellationToken);
        }
    }
}
