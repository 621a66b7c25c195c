using KK.Saas.DbMigrator.Commands;

namespace KK.Saas.EndToEndTests.Hardening;

/// <summary>In Production no program connects to a database elsewhere that does not prove itself.</summary>
public sealed class TransportTests
{
    private const string Elsewhere = "Host=db.example;Database=kk;Username=kk;SSL Mode=Require";

    [Fact]
    public void The_migrator_refuses_in_production_and_not_in_a_demo()
    {
        Should.Throw<InvalidOperationException>(() => Build("Production")).Message.ShouldContain("VerifyFull");
        Build("Demo");
    }

    [Fact]
    public void The_web_refuses_before_it_connects()
    {
        using var host = new ProductionHost(("Database:Provider", "PostgreSql"), ("Database:ConnectionString", Elsewhere));
        Should.Throw<InvalidOperationException>(host.StartServer).Message.ShouldContain("VerifyFull");
    }

    private static void Build(string environment) =>
        CommandLine.BuildServices(CommandOptions.Parse(["migrate", "--postgres", Elsewhere, "--environment", environment])!).Dispose();
}
