using Hangfire;
using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Tenancy;

namespace KK.Saas.Interventions.Jobs;

/// <summary>Each hour: what every city tells the province of its programme.</summary>
public sealed class ProgrammeSweeper(ITenantDirectory tenants, IBackgroundJobClient jobs)
{
    public static void Register(IRecurringJobManager recurring) =>
        recurring.AddOrUpdate<ProgrammeSweeper>("interventions-programme", sweeper => sweeper.RunAsync(CancellationToken.None), Cron.Hourly());

    [HostJob]
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in await tenants.ListAsync(cancellationToken))
            jobs.Enqueue<ProgrammeJob>(job => job.RunAsync(new TenantJobArgs(tenant.Id.Value), CancellationToken.None));
    }
}
