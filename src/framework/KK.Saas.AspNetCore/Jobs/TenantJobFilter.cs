using System.Reflection;
using Hangfire.Server;
using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;

namespace KK.Saas.AspNetCore.Jobs;

/// <summary>Every job says for whom it runs. One that names no tenant and is no host job fails before it starts.</summary>
public sealed class TenantJobFilter(ICurrentTenant tenant, ICurrentUser user, ICurrentArea area) : IServerFilter
{
    private const string ScopesKey = "KK.Saas.Scopes";

    public void OnPerforming(PerformingContext context)
    {
        var args = context.BackgroundJob.Job.Args.OfType<TenantJobArgs>().SingleOrDefault();
        var isHostJob = context.BackgroundJob.Job.Method.GetCustomAttribute<HostJobAttribute>() is not null;
        if (args is null && !isHostJob) throw new TenantRequiredException();
        context.Items[ScopesKey] = new List<IDisposable>
        {
            args is null ? tenant.ChangeToHost() : tenant.Change(args.RequiredTenant),
            user.Change(null),
            area.Change(args is null ? AreaScope.None : AreaScope.All),
        };
    }

    public void OnPerformed(PerformedContext context)
    {
        if (context.Items.TryGetValue(ScopesKey, out var scopes))
            foreach (var scope in Enumerable.Reverse((List<IDisposable>)scopes)) scope.Dispose();
    }
}
