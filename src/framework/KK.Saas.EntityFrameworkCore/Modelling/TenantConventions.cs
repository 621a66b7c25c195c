using System.Linq.Expressions;
using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KK.Saas.EntityFrameworkCore.Modelling;

/// <summary>Keys and filters of tenant-owned entities, put on all of them in one loop so that none can be forgotten.</summary>
internal static class TenantConventions
{
    public static void Apply(ModelBuilder builder, SaasDbContext context)
    {
        foreach (var entity in builder.Model.GetEntityTypes().Where(e => e.BaseType is null && !e.IsOwned()).ToList())
        {
            if (typeof(TenantEntity).IsAssignableFrom(entity.ClrType)) ConfigureKey(builder, entity);
            if (typeof(IMultiTenant).IsAssignableFrom(entity.ClrType)) AddFilters(builder, entity, context);
        }
    }

    private static void ConfigureKey(ModelBuilder builder, IMutableEntityType entity)
    {
        var type = builder.Entity(entity.ClrType);
        type.HasKey(nameof(TenantEntity.TenantId), nameof(TenantEntity.Id));
        type.Property(nameof(TenantEntity.Id)).ValueGeneratedNever();
    }

    private static void AddFilters(ModelBuilder builder, IMutableEntityType entity, SaasDbContext context)
    {
        var row = Expression.Parameter(entity.ClrType, "row");
        // A property of the context instance is read anew for each context; a local value would be frozen into the model.
        var self = Expression.Constant(context, typeof(SaasDbContext));
        var sameTenant = Expression.Equal(
            Expression.Property(row, nameof(IMultiTenant.TenantId)),
            Expression.Property(self, nameof(SaasDbContext.RequiredTenantId)));
        builder.Entity(entity.ClrType).HasQueryFilter(FilterNames.Tenant, Expression.Lambda(sameTenant, row));
        if (!typeof(IAreaScoped).IsAssignableFrom(entity.ClrType)) return;

        var inArea = Expression.OrElse(
            Expression.Property(self, nameof(SaasDbContext.AreaIsUnrestricted)),
            Expression.Call(
                typeof(Enumerable), nameof(Enumerable.Contains), [typeof(RegionCode)],
                Expression.Property(self, nameof(SaasDbContext.AreaVillages)),
                Expression.Property(row, nameof(IAreaScoped.Region))));
        builder.Entity(entity.ClrType).HasQueryFilter(FilterNames.Area, Expression.Lambda(inArea, row));
    }
}
