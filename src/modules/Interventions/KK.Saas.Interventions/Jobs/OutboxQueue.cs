using Hangfire;
using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions.Application.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Jobs;

/// <summary>Asks Hangfire at once. Programs without a job server leave it to the next web node's sweeper.</summary>
public sealed class OutboxQueue(IServiceProvider services) : IOutboxQueue
{
    public void Request(TenantId tenant) => services.GetService<IBackgroundJobClient>()?.Enqueue<OutboxJob>(job => job.RunAsync(new TenantJobArgs(tenant.Value), CancellationToken.None));
}
