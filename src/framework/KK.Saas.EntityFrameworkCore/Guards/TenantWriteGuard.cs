using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace KK.Saas.EntityFrameworkCore.Guards;

/// <summary>
/// Query filters guard reads only. This guard refuses every write whose tenant is not the context's, and every write to
/// a kelurahan outside the user's area.
/// </summary>
public sealed class TenantWriteGuard : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Check(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Check(eventData.Context);
        return ValueTask.FromResult(result);
    }

    /// <summary>The same rule for a new row that no change tracker knows.</summary>
    internal static void CheckNew(SaasDbContext context, IMultiTenant row)
    {
        if (row.TenantId != context.RequiredTenantId) throw Foreign(row.GetType());
        if (row is IAreaScoped scoped && !context.AreaIncludes(scoped.Region)) throw Outside(row.GetType());
    }

    private static void Check(DbContext? context)
    {
        if (context is not SaasDbContext saas) return;
        foreach (var entry in saas.ChangeTracker.Entries<IMultiTenant>().Where(IsWrite))
        {
            CheckTenant(saas, entry);
            if (entry.Entity is IAreaScoped) CheckArea(saas, entry);
        }
    }

    private static bool IsWrite(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted;

    private static void CheckTenant(SaasDbContext context, EntityEntry<IMultiTenant> entry)
    {
        var tenant = entry.Property<TenantId>(nameof(IMultiTenant.TenantId));
        var expected = context.RequiredTenantId;
        if (tenant.CurrentValue != expected || (entry.State != EntityState.Added && tenant.OriginalValue != expected))
            throw Foreign(entry.Metadata.ClrType);
    }

    private static void CheckArea(SaasDbContext context, EntityEntry entry)
    {
        var region = entry.Property(nameof(IAreaScoped.Region));
        if (!context.AreaIncludes((RegionCode)region.CurrentValue!) || (entry.State != EntityState.Added && !context.AreaIncludes((RegionCode)region.OriginalValue!)))
            throw Outside(entry.Metadata.ClrType);
    }

    private static TenantIsolationException Foreign(Type type) => new($"{type.Name} belongs to another tenant.");

    private static TenantIsolationException Outside(Type type) => new($"{type.Name} lies outside the area of the user.");
}
