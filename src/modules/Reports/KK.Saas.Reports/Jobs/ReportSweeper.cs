using Hangfire;
using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Reports.Application;
using KK.Saas.Tenancy;

namespace KK.Saas.Reports.Jobs;

/// <summary>Every five minutes, for each city and the province: turns of the rhythm, and reports whose job was lost.</summary>
public sealed class ReportSweeper(ITenantDirectory tenants, IReportQueue queue)
{
    public static void Register(IRecurringJobManager recurring) =>
        recurring.AddOrUpdate<ReportSweeper>("reports", sweeper => sweeper.RunAsync(CancellationToken.None), "*/5 * * * *");

    [HostJob]
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        queue.Request(null);
        foreach (var tenant in await tenants.ListAsync(cancellationToken)) queue.Request(tenant.Id);
    }
}
