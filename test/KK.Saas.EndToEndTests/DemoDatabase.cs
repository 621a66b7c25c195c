using KK.Saas.DbMigrator.Commands;
using KK.Saas.TestBase;

namespace KK.Saas.EndToEndTests;

/// <summary>The demo, made once a process by the migrator's own commands; each class of tests has a copy.</summary>
internal static class DemoDatabase
{
    /// <summary>Families of Sungai Tiung; enough for the province to show figures, few enough to be made in a second.</summary>
    private const string Families = "80";

    private static readonly Lazy<Task<TestDatabase>> Made = new(MakeAsync);

    /// <summary>For tests only: 32 zero bytes.</summary>
    public static string MasterKey { get; } = Convert.ToBase64String(new byte[32]);

    public static async Task<TestDatabase> CopyAsync() => await (await Made.Value).CopyAsync();

    private static async Task<TestDatabase> MakeAsync()
    {
        Environment.SetEnvironmentVariable("PersonalData__MasterKey", MasterKey); // read by the migrator's commands
        var database = await TestDatabase.CreateAsync();
        string[] arguments = TestDatabase.IsPostgreSql
            ? ["--postgres", database.ConnectionString]
            : ["--sqlite", database.ConnectionString.Replace("Data Source=", "", StringComparison.Ordinal)];
        foreach (var command in new[] { "seed", "seed-demo" })
            (await CommandLine.RunAsync([command, .. arguments, "--environment", "Demo", "--families", Families])).ShouldBe(0);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => database.DisposeAsync().AsTask().GetAwaiter().GetResult();
        return database;
    }
}
