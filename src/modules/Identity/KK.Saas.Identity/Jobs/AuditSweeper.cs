using Hangfire;
using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Tenancy;

namespace KK.Saas.Identity.Jobs;

/// <summary>Each minute: seal every log. Each night: check every log.</summary>
public sealed class AuditSweeper(ITenantDirectory tenants, IBackgroundJobClient jobs)
{
    /// <summary>Two in the morning in WITA.</summary>
    private const string Nightly = "0 18 * * *";

    public static void Register(IRecurringJobManager recurring)
    {
        recurring.AddOrUpdate<AuditSweeper>("audit-seal", sweeper => sweeper.SealAsync(CancellationToken.None), Cron.Minutely());
        recurring.AddOrUpdate<AuditSweeper>("audit-verify", sweeper => sweeper.VerifyAsync(CancellationToken.None), Nightly);
    }

    [HostJob]
    public async Task SealAsync(CancellationToken cancellationToken)
    {
        jobs.Enqueue<AuditJob>(job => job.SealHostAsync(CancellationToken.None));
        foreach (var tenant in await tenants.ListAsync(cancellationToken))
            jobs.Enqueue<AuditJob>(job => job.SealAsync(new TenantJobArgs(tenant.Id.Value), CancellationToken.None));
    }

    [HostJob]
    public async Task VerifyAsync(CancellationToken cancellationToken)
    {
        jobs.Enqueue<AuditJob>(job => job.VerifyHostAsync(CancellationToken.None));
        foreach (var tenant in await tenants.ListAsync(cancellationToken))
            jobs.Enqueue<AuditJob>(job => job.VerifyAsync(new TenantJobArgs(tenant.Id.Value), CancellationToken.None));
    }
}
