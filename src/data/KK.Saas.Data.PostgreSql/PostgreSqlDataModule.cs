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
    /// <param name="readerConnectionString">That of the province's reader (<see cref="HostReader"/>); the other one when null.</param>
    public static IServiceCollection AddPostgreSqlData(this IServiceCollection services, string connectionString, string? readerConnectionString = null)
    {
        services.AddSingleton<TenantSessionInterceptor>();
        services.AddSingleton<TenantTransactionInterceptor>();
        services.AddScoped<IDatabaseMigrator, PostgreSqlMigrator>();
        services.AddSingleton<IBulkWriter, PostgreSqlBulkWriter>();
        services.AddScoped<IDatabaseSize, PostgreSqlSize>();
        services.AddScoped(provider => new HostReader(() => ActivatorUtilities.CreateInstance<SaasDbContext>(provider, ReaderOptions(provider, readerConnectionString ?? connectionString))));
        return services.AddDbContext<SaasDbContext>((provider, options) => Configure(provider, options, connectionString));
    }

    private static DbContextOptions<SaasDbContext> ReaderOptions(IServiceProvider provider, string connectionString)
    {
        var options = new DbContextOptionsBuilder<SaasDbContext>().UseApplicationServiceProvider(provider);
        Configure(provider, options, connectionString);
        return options.Options;
    }

    private static void Configure(IServiceProvider provider, DbContextOptionsBuilder options, string connectionString) => options
        .UseNpgsql(connectionString, npgsql => npgsql
            .MigrationsAssembly(typeof(PostgreSqlDataModule).Assembly.GetName().Name)
            .EnableRetryOnFailure(3))
        .AddInterceptors(
            provider.GetRequiredService<AuditSaveInterceptor>(),
            provider.GetRequiredService<TenantWriteGuard>(),
            provider.GetRequiredService<TenantSessionInterceptor>(),
            provider.GetRequiredService<TenantTransactionInterceptor>());
}
