using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>Says whether it was the tenant that it was told to be, at the start, after a wait, and in the database.</summary>
public sealed class ProbeJob(ICurrentTenant tenant, SaasDbContext context, IServiceScopeFactory scopes)
{
    public async Task<bool> RunAsync(TenantJobArgs args, CancellationToken cancellationToken)
    {
        var before = tenant.Id;
        await Task.Delay(5, cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        var inner = scope.ServiceProvider.GetRequiredService<SaasDbContext>();
        return new[] { before, tenant.Id, context.Tenant, inner.Tenant }.All(t => t == args.RequiredTenant);
    }

    /// <summary>A job that somebody wrote without saying for whom it runs.</summary>
    public Task<bool> RunForNobodyAsync(CancellationToken cancellationToken) => Task.FromResult(tenant.Id is null && !cancellationToken.IsCancellationRequested);
}
