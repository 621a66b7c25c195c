using Hangfire;
using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Tenancy;

namespace KK.Saas.Families.Jobs;

/// <summary>Each night: look in every city for families whose time in the archive is over.</summary>
public sealed class RetentionSweeper(ITenantDirectory tenants, IBackgroundJobClient jobs)
{
    /// <summary>Three in the morning in WITA.</summary>
    private const string Nightly = "0 19 * * *";

    public static void Register(IRecurringJobManager recurring) =>
        recurring.AddOrUpdate<RetentionSweeper>("families-retention", sweeper => sweeper.RunAsync(CancellationToken.None), Nightly);

    [HostJob]
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in await tenants.ListAsync(cancellationToken))
            jobs.Enqueue<RetentionJob>(job => job.RunAsync(new TenantJobArgs(tenant.Id.Value), CancellationToken.None));
    }
}
