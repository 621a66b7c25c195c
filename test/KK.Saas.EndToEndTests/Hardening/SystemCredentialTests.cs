using KK.Saas.Core.Keys;
using KK.Saas.DbMigrator.Commands;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.EndToEndTests.Hardening;

/// <summary>Secrets may come from systemd's credentials, and then stand in no file of the product and in no environment.</summary>
public sealed class SystemCredentialTests
{
    private static readonly string Key = Convert.ToBase64String(Enumerable.Repeat((byte)7, 32).ToArray());

    [Fact]
    public Task The_migrator_takes_them_before_its_environment() => WithAsync(("PersonalData__MasterKey", Key), ("Database__ConnectionString", "Data Source=:memory:"), async () =>
    {
        Environment.SetEnvironmentVariable("PersonalData__MasterKey", Convert.ToBase64String(new byte[32]));
        await using var services = CommandLine.BuildServices(CommandOptions.Parse(["migrate"])!);
        services.GetRequiredService<IConfiguration>()["Database:ConnectionString"].ShouldBe("Data Source=:memory:");
        services.GetRequiredService<IMasterKey>().CurrentKeyId.ShouldBe(Only(Key).CurrentKeyId);
    });

    [Fact]
    public Task The_web_takes_them_too() => WithAsync(("Database__Provider", "PostgreSql"), ("Database__ConnectionString", "Host=from-credential.example"), async () =>
    {
        await using var host = new ProductionHost();
        Should.Throw<InvalidOperationException>(host.StartServer).Message.ShouldContain("from-credential.example"); // not safe on its way
    });

    private static async Task WithAsync((string Name, string Value) one, (string Name, string Value) other, Func<Task> work)
    {
        var directory = Directory.CreateTempSubdirectory("kk-credentials");
        foreach (var (name, value) in new[] { one, other }) await File.WriteAllTextAsync(Path.Combine(directory.FullName, name), value + "\n");
        Environment.SetEnvironmentVariable("CREDENTIALS_DIRECTORY", directory.FullName);
        try
        {
            await work();
        }
        finally
        {
            Environment.SetEnvironmentVariable("CREDENTIALS_DIRECTORY", null);
            directory.Delete(recursive: true);
        }
    }

    private static ConfiguredMasterKey Only(string key) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["PersonalData:MasterKey"] = key }).Build());
}
