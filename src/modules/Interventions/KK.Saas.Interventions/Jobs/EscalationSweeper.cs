using Hangfire;
using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Tenancy;

namespace KK.Saas.Interventions.Jobs;

/// <summary>Each morning: look in every city for what is overdue.</summary>
public sealed class EscalationSweeper(ITenantDirectory tenants, IBackgroundJobClient jobs)
{
    /// <summary>Seven in the morning in WITA.</summary>
    private const string EachMorning = "0 23 * * *";

    public static void Register(IRecurringJobManager recurring) =>
        recurring.AddOrUpdate<EscalationSweeper>("interventions-escalation", sweeper => sweeper.RunAsync(CancellationToken.None), EachMorning);

    [HostJob]
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in await tenants.ListAsync(cancellationToken))
            jobs.Enqueue<EscalationJob>(job => job.RunAsync(new TenantJobArgs(tenant.Id.Value), CancellationToken.None));
    }
}
