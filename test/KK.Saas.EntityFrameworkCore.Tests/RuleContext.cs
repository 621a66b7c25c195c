using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore.Guards;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace KK.Saas.EntityFrameworkCore.Tests;

/// <summary>The product's context over a model of the test's own; the model is built anew for each contributor.</summary>
internal sealed class RuleContext(DbContextOptions options, ICurrentTenant tenant, ICurrentArea area, IModelContributor contributor)
    : SaasDbContext(options, tenant, area, [contributor])
{
    public IModelContributor Contributor { get; } = contributor;

    public static RuleContext Make(IModelContributor contributor, string connectionString = "Data Source=:memory:", bool guard = true)
    {
        var options = new DbContextOptionsBuilder().UseSqlite(connectionString).ReplaceService<IModelCacheKeyFactory, KeyPerContributor>();
        if (guard) options.AddInterceptors(new TenantWriteGuard());
        return new RuleContext(options.Options, new CurrentTenant(), new CurrentArea(), contributor);
    }

    private sealed class KeyPerContributor : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (((RuleContext)context).Contributor, designTime);
    }
}
