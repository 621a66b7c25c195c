using Hangfire;
using Hangfire.PostgreSql;
using KK.Saas.Hosting;

namespace KK.Saas.Web.Jobs;

/// <summary>
/// Hangfire: in the database on PostgreSQL, in memory on SQLite, where every job can be rebuilt from the tables by the
/// sweeper.
/// </summary>
internal static class JobsSetup
{
    public static IServiceCollection AddSaasJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHangfire((provider, hangfire) =>
        {
            hangfire.UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings();
            hangfire.UseFilter(provider.GetRequiredService<AspNetCore.Jobs.TenantJobFilter>());
            if (DatabaseSelection.IsPostgreSql(configuration))
                // The tables are the migrator's: the application's login may not make any.
                hangfire.UsePostgreSqlStorage(options => options.UseNpgsqlConnection(configuration[DatabaseSelection.ConnectionStringKey]), new PostgreSqlStorageOptions { PrepareSchemaIfNecessary = false, QueuePollInterval = TimeSpan.FromSeconds(1) });
            else
                hangfire.UseInMemoryStorage();
        });
        services.AddHangfireServer(options =>
        {
            options.WorkerCount = DatabaseSelection.IsPostgreSql(configuration) ? 4 : 1; // SQLite has one writer
            options.SchedulePollingInterval = TimeSpan.FromMilliseconds(500); // figures follow an answer within two seconds
        });
        return services;
    }
}
