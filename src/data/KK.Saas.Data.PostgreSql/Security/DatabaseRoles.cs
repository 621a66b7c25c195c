using KK.Saas.EntityFrameworkCore.Auditing;

namespace KK.Saas.Data.PostgreSql.Security;

/// <summary>
/// Rights of the roles that etc/postgres/roles.sql makes. The application role may read and write rows and nothing else, and only
/// add to the audit log;
/// the reader for reports sees published figures and shared lists alone.
/// </summary>
public static class DatabaseRoles
{
    public const string Application = "kk_app";
    public const string HostReader = "kk_host_reader";

    private static readonly string[] ReadableByHost = ["published_figures", "published_programmes", "published_components", "published_loci", "published_privacy_counts", "regions", "poverty_lines", "tenants", "interventions"];

    /// <summary>Safe to run any number of times; does nothing for a role that does not exist.</summary>
    public static string Script(string jobSchema) => $"""
        DO $$
        BEGIN
          IF EXISTS (SELECT FROM pg_roles WHERE rolname = '{Application}') THEN
            GRANT USAGE ON SCHEMA public, {jobSchema} TO {Application};
            GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, {jobSchema} TO {Application};
            {string.Join("\n            ", AuditModelContributor.AppendOnly.Select(t => $"REVOKE UPDATE, DELETE ON {t.Table} FROM {Application}; GRANT UPDATE ({t.Changeable}) ON {t.Table} TO {Application};"))}
            GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, {jobSchema} TO {Application};
          END IF;
          IF EXISTS (SELECT FROM pg_roles WHERE rolname = '{HostReader}') THEN
            GRANT USAGE ON SCHEMA public TO {HostReader};
            GRANT SELECT ON {string.Join(", ", ReadableByHost)} TO {HostReader};
          END IF;
        END $$;
        """;
}
