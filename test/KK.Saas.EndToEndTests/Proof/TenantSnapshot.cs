using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Auditing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>A hash of every row that a tenant owns, table by table, to see whether anything was written.</summary>
internal static class TenantSnapshot
{
    /// <summary>What background work renews by itself.</summary>
    private static readonly string[] Renewed = ["village_sums", "dirty_villages", "audit_batches"];

    /// <summary>A wrong password, also one that a repeated form holds, counts towards the lockout of whoever sends it.</summary>
    private static readonly string[] Counted = ["AccessFailedCount", "LockoutEnd", "ConcurrencyStamp"];

    /// <summary>Rows of the host that belong to a tenant (accounts, machine clients, invitations) are among them.</summary>
    /// <param name="services">Of the host.</param>
    /// <param name="tenant">Whose rows.</param>
    /// <param name="withRenewed">Also what background work renews.</param>
    public static async Task<IReadOnlyDictionary<string, string>> TakeAsync(IServiceProvider services, TenantId tenant, bool withRenewed = false)
    {
        using var a = services.GetRequiredService<ICurrentTenant>().Change(tenant);
        using var b = services.GetRequiredService<ICurrentArea>().Change(AreaScope.All);
        await using var scope = services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SaasDbContext>();
        var hashes = new Dictionary<string, string>();
        foreach (var entity in context.Model.GetEntityTypes().Where(e => withRenewed || !Renewed.Contains(e.GetTableName())))
        {
            if (OwnerOf(entity) is not { } owner) continue;
            var rows = (await Rows(context, entity).ToListAsync()).Where(row => Equals(owner.GetValue(row), tenant))
                .Select(row => Text(entity, row, withRenewed)).Order(StringComparer.Ordinal);
            hashes[entity.GetTableName()!] = Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(rows)));
        }

        return hashes;
    }

    public static IQueryable<object> Rows(DbContext context, IEntityType entity) =>
        ((IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), Type.EmptyTypes)!.MakeGenericMethod(entity.ClrType).Invoke(context, null)!).AsNoTracking();

    /// <summary>The property that names the tenant of a row; null where rows belong to all.</summary>
    private static PropertyInfo? OwnerOf(IEntityType entity) => entity.GetProperties().Select(p => p.PropertyInfo)
        .FirstOrDefault(p => p is not null && (p.PropertyType == typeof(TenantId) || p.PropertyType == typeof(TenantId?)));

    private static string Text(IEntityType entity, object row, bool withRenewed) => JsonSerializer.Serialize(entity.GetProperties()
        .Where(p => p.PropertyInfo is not null && (withRenewed || !(typeof(IAuditRow).IsAssignableFrom(entity.ClrType) && p.Name == nameof(IAuditRow.Batch))))
        .Where(p => !Counted.Contains(p.Name))
        .ToDictionary(p => p.Name, p => p.PropertyInfo!.GetValue(row) is byte[] bytes ? Convert.ToBase64String(bytes) : p.PropertyInfo.GetValue(row)?.ToString() ?? ""));
}
