using System.Data.Common;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Modularity;
using KK.Saas.DbMigrator.Demo;
using KK.Saas.DbMigrator.Scale;
using KK.Saas.Hosting;

namespace KK.Saas.DbMigrator.Commands;

/// <summary>Finds the command and its options. Exit codes: 0 done, 1 failed, 2 not understood.</summary>
public static class CommandLine
{
    private const string Usage = """
        usage: KK.Saas.DbMigrator COMMAND [options]
          migrate                         bring the database's structure up to date
          seed                            put shared data in place: regions, tenants, roles, instrument (any number of times)
          create-admin --user NAME        make a province admin and print the first password
          create-admin --user NAME --regency CODE    make an admin of that kabupaten/kota instead
          seed-demo                       make generated demo data and accounts (never in Production)
          demo-accounts                   list the demo accounts
          seed-scale                      make many generated families with answers, to measure (never in Production)
          verify-audit                    check the chain of every audit log; fails when one is not whole
          rebuild-sums [--regency CODE]   make all sums anew from the families' facts, and publish them
          rotate-master-key               wrap all keys with the first key of the master key file
          rotate-tenant-key --regency CODE    give a kabupaten/kota a new key while everybody goes on working
        options
          --sqlite FILE | --postgres CONNECTION    instead of Database__Provider and Database__ConnectionString
          --families N                             seed-demo: families of Sungai Tiung (2753 unless set); the rest in proportion
                                                   seed-scale: families in all (1200000 unless set), shared out by population
          --periods N, --seed N, --regency CODE    seed-scale: survey years (3), another draw, one kabupaten/kota alone
          --environment NAME                       instead of DOTNET_ENVIRONMENT (Production unless set)
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        var options = CommandOptions.Parse(args);
        if (options is null || !Registry().TryGetValue(options.Command, out var run))
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        try
        {
            await using var services = BuildServices(options);
            await run(services, options);
            return 0;
        }
        catch (Exception exception) when (exception is BusinessException or InvalidOperationException or FormatException or DbException)
        {
            await Console.Error.WriteLineAsync($"{options.Command}: {exception.Message}");
            return 1;
        }
    }

    /// <summary>The services of a run; tests use them as well.</summary>
    public static ServiceProvider BuildServices(CommandOptions options)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { [DatabaseSelection.ProviderKey] = "Sqlite" })
            .AddEnvironmentVariables()
            .AddSystemCredentials(Environment.GetEnvironmentVariable(SystemCredentials.DirectoryKey))
            .AddInMemoryCollection(options.Settings)
            .Build();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning));
        services.AddSingleton<IConfiguration>(configuration);
        services.AddSaasApplication<MigratorModule>(configuration);
        services.AddConfiguredData(configuration, options.IsProduction);
        services.AddSingleton(options);
        services.AddScoped<Core.Data.IDemoDataContributor, DemoAccountContributor>();
        services.AddScoped<Core.Data.IDemoDataContributor, DemoPeriodContributor>();
        services.AddScoped<Core.Data.IDemoDataContributor, DemoAgencyContributor>();
        services.AddScoped<Core.Data.IDemoDataContributor, DemoTeamContributor>();
        services.AddScoped<Core.Data.IDemoDataContributor, DemoRecapContributor>();
        services.AddScoped<Core.Data.IDemoDataContributor, DemoCatalogueContributor>();
        services.AddScoped<Core.Data.IDemoDataContributor, DemoLocusContributor>();
        services.AddScoped<Core.Data.IDemoDataContributor, DemoFamilyContributor>();
        services.AddScoped<Core.Data.IDemoDataContributor, DemoPlanContributor>();
        services.AddScoped<Core.Data.IDemoDataContributor, DemoActivityContributor>();
        services.AddScoped<Core.Data.IDemoDataContributor, DemoRunningPlanContributor>();
        services.AddScoped<Core.Data.IDemoDataContributor, DemoProgrammeContributor>();
        services.AddScoped<Core.Data.IDemoDataContributor, DemoEvaluationContributor>();
        services.AddScoped<Core.Data.IDemoDataContributor, DemoReferralContributor>();
        services.AddScoped<Core.Data.IDemoDataContributor, DemoComponentContributor>();
        services.AddScoped<DemoFamilyWriter>();
        services.AddScoped<ScalePeriods>();
        services.AddScoped<ScaleFamilyMaker>();
        services.AddScoped<ScaleSubmissionMaker>();
        services.AddSingleton<ScaleSeeder>();
        services.AddSingleton<ScaleSums>();
        services.AddSingleton<DemoUser>();
        return services.BuildServiceProvider(validateScopes: true);
    }

    private static Dictionary<string, Func<IServiceProvider, CommandOptions, Task>> Registry() => new(StringComparer.Ordinal)
    {
        ["migrate"] = MigrateCommand.RunAsync,
        ["seed"] = SeedCommand.RunAsync,
        ["create-admin"] = CreateAdminCommand.RunAsync,
        ["seed-demo"] = SeedDemoCommand.RunAsync,
        ["verify-audit"] = VerifyAuditCommand.RunAsync,
        ["rebuild-sums"] = RebuildSumsCommand.RunAsync,
        ["rotate-master-key"] = RotateMasterKeyCommand.RunAsync,
        ["rotate-tenant-key"] = RotateTenantKeyCommand.RunAsync,
        ["demo-accounts"] = DemoAccountsCommand.RunAsync,
        ["seed-scale"] = SeedScaleCommand.RunAsync,
    };
}
