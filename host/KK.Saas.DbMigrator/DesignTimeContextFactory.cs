using KK.Saas.Core.Modularity;
using KK.Saas.Data.PostgreSql;
using KK.Saas.Data.Sqlite;
using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace KK.Saas.DbMigrator;

/// <summary>Used by dotnet-ef alone (etc/add-migration.sh); it never connects.</summary>
public sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<SaasDbContext>
{
    public SaasDbContext CreateDbContext(string[] args)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddSaasApplication<MigratorModule>(new ConfigurationBuilder().Build());
        if (args.Contains("PostgreSql")) services.AddPostgreSqlData("Host=localhost;Database=design");
        else services.AddSqliteData("Data Source=:memory:");
        return services.BuildServiceProvider().CreateScope().ServiceProvider.GetRequiredService<SaasDbContext>();
    }
}
