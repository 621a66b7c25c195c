using System.Security.Cryptography;
using System.Text.Json;
using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>A hash of every row that a tenant owns, table by table, to see whether anything was written.</summary>
internal static class TenantSnapshot
{
    /// <summary>What background work renews by itself.</summary>
    private static readonly string[] Renewed = ["village_sums", "dirty_villages"];

    public static async Task<IReadOnlyDictionary<string, string>> TakeAsync(IServiceProvider services, TenantId tenant)
    {
        using var a = services.GetRequiredService<ICurrentTenant>().Change(tenant);
        using var b = services.GetRequiredService<ICurrentArea>().Change(AreaScope.All);
        await using var scope = services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SaasDbContext>();
        var hashes = new Dictionary<string, string>();
        foreach (var entity in context.Model.GetEntityTypes().Where(e => typeof(IMultiTenant).IsAssignableFrom(e.ClrType) && !Renewed.Contains(e.GetTableName())))
        {
            var set = (IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), Type.EmptyTypes)!.MakeGenericMethod(entity.ClrType).Invoke(context, null)!;
            var rows = (await set.AsNoTracking().ToListAsync())
                .Select(row => JsonSerializer.Serialize(entity.GetProperties().Where(p => p.PropertyInfo is not null).ToDictionary(p => p.Name, p => p.PropertyInfo!.GetValue(row)?.ToString() ?? Bytes(p.PropertyInfo, row))))
                .Order(StringComparer.Ordinal);
            hashes[entity.GetTableName()!] = Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(rows)));
        }

        return hashes;
    }

    private static string Bytes(System.Reflection.PropertyInfo property, object row) => property.GetValue(row) is byte[] bytes ? Convert.ToBase64String(bytes) : "";
}
