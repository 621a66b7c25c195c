using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Data.PostgreSql.Security;

/// <summary>The statement that names the tenant of a transaction.</summary>
internal static class TenantSetting
{
    /// <summary>Null for the host and for nobody: then no row of any tenant is seen.</summary>
    public static string? Of(DbContext? context) =>
        // SET takes no parameters; the value is a Guid that we format ourselves.
        context is SaasDbContext { Tenant: { } tenant } ? $"SET LOCAL {RowLevelSecurity.Setting} = '{tenant.Value:D}';" : null;
}
