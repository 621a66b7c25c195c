using System.Reflection;
using NetArchTest.Rules;

namespace KK.Saas.ArchitectureTests;

public sealed class LayerTests
{
    private static readonly string[] Database = ["Microsoft.EntityFrameworkCore", "KK.Saas.EntityFrameworkCore"];
    private static readonly string[] Web = ["Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Components", "Hangfire"];

    public static TheoryData<string> Modules => [.. Repository.Modules];

    [Theory]
    [MemberData(nameof(Modules))]
    public void The_domain_names_no_database_and_no_web(string module) =>
        Breaking(Load(module), $"KK.Saas.{module}.Domain", [.. Database, .. Web]).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Modules))]
    public void The_application_names_no_database_and_no_web(string module) =>
        Breaking(Load(module), $"KK.Saas.{module}.Application", [.. Database, .. Web]).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Modules))]
    public void The_domain_does_not_know_the_layers_above_it(string module) =>
        Breaking(Load(module), $"KK.Saas.{module}.Domain", [$"KK.Saas.{module}.Application", $"KK.Saas.{module}.EntityFrameworkCore", $"KK.Saas.{module}.HttpApi"]).ShouldBeEmpty();

    [Fact]
    public void A_layer_that_names_the_database_breaks_the_rule() =>
        // The database layer itself, taken for a domain: the rule must find it.
        Breaking(Load("Tenancy"), "KK.Saas.Tenancy.EntityFrameworkCore", Database).ShouldNotBeEmpty();

    private static IEnumerable<string> Breaking(Assembly assembly, string layer, string[] forbidden) =>
        Types.InAssembly(assembly).That().ResideInNamespace(layer).ShouldNot().HaveDependencyOnAny(forbidden).GetResult().FailingTypeNames ?? [];

    private static Assembly Load(string module) => Assembly.Load($"KK.Saas.{module}");
}
