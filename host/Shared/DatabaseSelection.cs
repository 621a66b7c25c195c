using KK.Saas.Data.PostgreSql;
using KK.Saas.Data.PostgreSql.Security;
using KK.Saas.Data.Sqlite;

namespace KK.Saas.Hosting;

/// <summary>
/// Chooses the database from the configuration. Compiled into each host: only hosts see both providers, and a project
/// for one method would sit between them and everything else.
/// </summary>
internal static class DatabaseSelection
{
    public const string ProviderKey = "Database:Provider";
    public const string ConnectionStringKey = "Database:ConnectionString";
    public const string ReaderConnectionStringKey = "Database:ReaderConnectionString";

    public static bool IsPostgreSql(IConfiguration configuration) =>
        string.Equals(configuration[ProviderKey], "PostgreSql", StringComparison.OrdinalIgnoreCase);

    public static IServiceCollection AddConfiguredData(this IServiceCollection services, IConfiguration configuration, bool isProduction)
    {
        var connection = configuration[ConnectionStringKey];
        if (string.IsNullOrWhiteSpace(connection))
            throw new InvalidOperationException($"Set {ConnectionStringKey} (environment: Database__ConnectionString), and {ProviderKey} to Sqlite or PostgreSql.");
        if (!IsPostgreSql(configuration)) return services.AddSqliteData(connection);
        var reader = configuration[ReaderConnectionStringKey] is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
        if (isProduction && (TransportRule.FindProblem(connection) ?? (reader is null ? null : TransportRule.FindProblem(reader))) is { } problem)
            throw new InvalidOperationException($"{problem} See docs/operations.md.");
        return services.AddPostgreSqlData(connection, reader);
    }
}
