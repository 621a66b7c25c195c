using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>The product's context as if somebody had forgotten one of the filters; a model belongs to a type, so each has its own.</summary>
internal abstract class OpenContext(string missing, DbContextOptions options, ICurrentTenant tenant, ICurrentArea area, IEnumerable<IModelContributor> contributors)
    : SaasDbContext(options, tenant, area, contributors)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        foreach (var entity in modelBuilder.Model.GetEntityTypes()) entity.SetQueryFilter(missing, null);
    }

    internal sealed class WithoutTenant(DbContextOptions options, ICurrentTenant tenant, ICurrentArea area, IEnumerable<IModelContributor> contributors)
        : OpenContext(FilterNames.Tenant, options, tenant, area, contributors);

    internal sealed class WithoutArea(DbContextOptions options, ICurrentTenant tenant, ICurrentArea area, IEnumerable<IModelContributor> contributors)
        : OpenContext(FilterNames.Area, options, tenant, area, contributors);
}
