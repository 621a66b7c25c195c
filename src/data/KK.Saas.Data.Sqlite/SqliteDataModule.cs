using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Auditing;
using KK.Saas.EntityFrameworkCore.Bulk;
using KK.Saas.EntityFrameworkCore.Guards;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Data.Sqlite;

/// <summary>SQLite: demos, laptops and a small install. It has no row-level security.</summary>
public static class SqliteDataModule
{
    /// <param name="services">The container.</param>
    /// <param name="connectionString">For example "Data Source=var/kk-saas.db".</param>
    public static IServiceCollection AddSqliteData(this IServiceCollection services, string connectionString)
    {
        services.AddScoped<IDatabaseMigrator, SqliteMigrator>();
        services.AddSingleton<IBulkWriter, SqliteBulkWriter>();
        services.AddScoped<IDatabaseSize, SqliteSize>();
        services.AddScoped(provider => new HostReader(() => ActivatorUtilities.CreateInstance<SaasDbContext>(provider)));
        return services.AddDbContext<SaasDbContext>((provider, options) => options
            .UseSqlite(connectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqliteDataModule).Assembly.GetName().Name))
            .AddInterceptors(provider.GetRequiredService<AuditSaveInterceptor>(), provider.GetRequiredService<TenantWriteGuard>(), SqliteSessionSettings.Instance));
    }
}
