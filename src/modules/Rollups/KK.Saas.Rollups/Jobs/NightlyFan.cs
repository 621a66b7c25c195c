using Hangfire;
using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Tenancy;

namespace KK.Saas.Rollups.Jobs;

/// <summary>Each night at half past one (WITA): the nightly check of every tenant.</summary>
public sealed class NightlyFan(ITenantDirectory tenants, IBackgroundJobClient jobs)
{
    /// <summary>17.30 UTC is 01.30 in Makassar, which has no summer time.</summary>
    private const string At = "30 17 * * *";

    public static void Register(IRecurringJobManager recurring) =>
        recurring.AddOrUpdate<NightlyFan>("rollups-nightly", fan => fan.RunAsync(CancellationToken.None), At);

    [HostJob]
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in await tenants.ListAsync(cancellationToken))
            jobs.Enqueue<NightlyJob>(job => job.RunAsync(new TenantJobArgs(tenant.Id.Value), CancellationToken.None));
    }
}
