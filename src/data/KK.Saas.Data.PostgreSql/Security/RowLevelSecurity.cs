using System.Globalization;
using System.Text;
using KK.Saas.Core.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KK.Saas.Data.PostgreSql.Security;

/// <summary>
/// The third wall: policies on every tenant-owned table of the model, so that a new one cannot be forgotten. FORCE binds
/// the owner as well. Without a tenant the setting is null or empty, and no row is seen.
/// </summary>
public static class RowLevelSecurity
{
    /// <summary>The setting that names the tenant of a transaction.</summary>
    public const string Setting = "app.tenant_id";

    public const string Policy = "tenant_isolation";

    /// <summary>Tables that hold rows of tenants.</summary>
    public static IReadOnlyList<string> Tables(IModel model) =>
        [.. model.GetEntityTypes().Where(e => typeof(IMultiTenant).IsAssignableFrom(e.ClrType)).Select(e => e.GetTableName()!).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Safe to run any number of times.</summary>
    public static string Script(IModel model)
    {
        var script = new StringBuilder();
        foreach (var table in Tables(model))
        {
            script.AppendLine(CultureInfo.InvariantCulture, $"""
                ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY;
                ALTER TABLE "{table}" FORCE ROW LEVEL SECURITY;
                DROP POLICY IF EXISTS {Policy} ON "{table}";
                CREATE POLICY {Policy} ON "{table}"
                  USING (tenant_id = nullif(current_setting('{Setting}', true), '')::uuid)
                  WITH CHECK (tenant_id = nullif(current_setting('{Setting}', true), '')::uuid);
                """);
        }

        return script.ToString();
    }
}
