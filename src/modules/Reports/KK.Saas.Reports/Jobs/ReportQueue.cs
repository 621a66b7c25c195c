using Hangfire;
using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Reports.Application;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Reports.Jobs;

/// <summary>Asks Hangfire at once. Programs without a job server leave it to the next web node's sweeper.</summary>
public sealed class ReportQueue(IServiceProvider services) : IReportQueue
{
    public void Request(TenantId? tenant)
    {
        if (services.GetService<IBackgroundJobClient>() is not { } jobs) return;
        if (tenant is { } city) jobs.Enqueue<ReportJob>(job => job.RunAsync(new TenantJobArgs(city.Value), CancellationToken.None));
        else jobs.Enqueue<ReportJob>(job => job.RunForProvinceAsync(CancellationToken.None));
    }
}
