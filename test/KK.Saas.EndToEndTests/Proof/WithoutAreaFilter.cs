using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>The product's context as if somebody had forgotten the area filter.</summary>
internal sealed class WithoutAreaFilter(DbContextOptions options, ICurrentTenant tenant, ICurrentArea area, IEnumerable<IModelContributor> contributors)
    : SaasDbContext(options, tenant, area, contributors)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        foreach (var entity in modelBuilder.Model.GetEntityTypes()) entity.SetQueryFilter(FilterNames.Area, null);
    }
}
