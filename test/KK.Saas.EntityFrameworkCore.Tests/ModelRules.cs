using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KK.Saas.EntityFrameworkCore.Tests;

/// <summary>What every entity must look like; each rule answers with what is wrong, or null.</summary>
internal static class ModelRules
{
    /// <summary>Tables that belong to the province or to all. A new one is added here after thought, not by accident.</summary>
    public static readonly IReadOnlySet<string> HostTables = new HashSet<string>(StringComparer.Ordinal)
    {
        "protection_keys", "tenants", "host_settings", "users", "host_role_memberships", "user_sessions", "recovery_codes", "passkeys", "invitations",
        "oidc_applications", "oidc_authorizations", "oidc_tokens", "oidc_scopes", "oidc_keys", "external_logins", "regions", "poverty_lines", "instruments",
        "host_audit_entries", "host_audit_batches", "published_figures", "published_privacy_counts", "interventions", "sub_activities", "self_fill_addresses",
        "province_teams", "province_meetings", "province_files", "published_loci", "assessment_forms", "locus_assessments", "province_boundary_uploads", "province_boundaries",
        "published_programmes", "published_components",
        "province_reports", "province_report_parts", "province_report_rhythms",
    };

    public static IReadOnlyList<Func<IEntityType, string?>> All { get; } =
        [HasAnOwner, HostTableIsListed, KeyStartsWithTenant, UniqueIndexesStartWithTenant, ForeignKeysCarryTheTenant, HasTenantFilter, HasAreaFilter];

    public static string? HasAnOwner(IEntityType entity) =>
        IsTenantOwned(entity) != typeof(IHostOwned).IsAssignableFrom(entity.ClrType) ? null : $"{entity.Name} must be tenant-owned or host-owned, and not both";

    public static string? HostTableIsListed(IEntityType entity) =>
        IsTenantOwned(entity) || HostTables.Contains(entity.GetTableName()!) ? null : $"{entity.Name} is a host table that is not on the list";

    public static string? KeyStartsWithTenant(IEntityType entity) =>
        !IsTenantOwned(entity) || entity.FindPrimaryKey()!.Properties[0].Name == nameof(IMultiTenant.TenantId) ? null : $"the key of {entity.Name} does not begin with the tenant";

    public static string? UniqueIndexesStartWithTenant(IEntityType entity) =>
        !IsTenantOwned(entity) || entity.GetIndexes().Where(i => i.IsUnique).All(i => i.Properties[0].Name == nameof(IMultiTenant.TenantId))
            ? null : $"a unique index of {entity.Name} does not begin with the tenant";

    public static string? ForeignKeysCarryTheTenant(IEntityType entity) =>
        !IsTenantOwned(entity) || entity.GetForeignKeys().Where(f => IsTenantOwned(f.PrincipalEntityType)).All(f => f.Properties.Any(p => p.Name == nameof(IMultiTenant.TenantId)))
            ? null : $"a foreign key of {entity.Name} leaves the tenant out";

    public static string? HasTenantFilter(IEntityType entity) =>
        !IsTenantOwned(entity) || entity.FindDeclaredQueryFilter(FilterNames.Tenant) is not null ? null : $"{entity.Name} has no tenant filter";

    public static string? HasAreaFilter(IEntityType entity) =>
        !typeof(IAreaScoped).IsAssignableFrom(entity.ClrType) || entity.FindDeclaredQueryFilter(FilterNames.Area) is not null ? null : $"{entity.Name} has no area filter";

    private static bool IsTenantOwned(IEntityType entity) => typeof(IMultiTenant).IsAssignableFrom(entity.ClrType);
}
