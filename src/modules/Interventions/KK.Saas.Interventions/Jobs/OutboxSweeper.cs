using Hangfire;
using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Tenancy;

namespace KK.Saas.Interventions.Jobs;

/// <summary>Each minute: messages that wait for another attempt, or that a lost job left.</summary>
public sealed class OutboxSweeper(ITenantDirectory tenants, IBackgroundJobClient jobs)
{
    public static void Register(IRecurringJobManager recurring) =>
        recurring.AddOrUpdate<OutboxSweeper>("interventions-outbox", sweeper => sweeper.RunAsync(CancellationToken.None), Cron.Minutely());

    [HostJob]
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in await tenants.ListAsync(cancellationToken))
            jobs.Enqueue<OutboxJob>(job => job.RunAsync(new TenantJobArgs(tenant.Id.Value), CancellationToken.None));
    }
}
