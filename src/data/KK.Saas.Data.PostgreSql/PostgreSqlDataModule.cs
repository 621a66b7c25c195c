using KK.Saas.Data.PostgreSql.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Auditing;
using KK.Saas.EntityFrameworkCore.Bulk;
using KK.Saas.EntityFrameworkCore.Guards;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Data.PostgreSql;

/// <summary>PostgreSQL: production.</summary>
public static class PostgreSqlDataModule
{
    /// <param name="services">The container.</param>
    /// <param name="connectionString">An Npgsql connection string.</param>
    public static IServiceCollection AddPostgreSqlData(this IServiceCollection services, string connectionString)
    {
        services.AddSingleton<TenantSessionInterceptor>();
        services.AddSingleton<TenantTransactionInterceptor>();
        services.AddScoped<IDatabaseMigrator, PostgreSqlMigrator>();
        services.AddSingleton<IBulkWriter, PostgreSqlBulkWriter>();
        services.AddScoped<IDatabaseSize, PostgreSqlSize>();
        return services.AddDbContext<SaasDbContext>((provider, options) => options
            .UseNpgsql(connectionString, npgsql => npgsql
                .MigrationsAssembly(typeof(PostgreSqlDataModule).Assembly.GetName().Name)
                .EnableRetryOnFailure(3))
            .AddInterceptors(
                provider.GetRequiredService<AuditSaveInterceptor>(),
                provider.GetRequiredService<TenantWriteGuard>(),
                provider.GetRequiredService<TenantSessionInterceptor>(),
                provider.GetRequiredService<TenantTransactionInterceptor>()));
    }
}
