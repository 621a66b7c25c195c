using System.Reflection;
using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.ArchitectureTests;

public sealed class ContractTests
{
    public static TheoryData<string> Modules => [.. Repository.Modules];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Every_use_case_names_its_permission_and_returns_a_task(string module)
    {
        var methods = Methods(module).ToList();
        methods.Select(ContractRules.NamesAPermission).Where(broken => broken is not null).ShouldBeEmpty();
        methods.Select(ContractRules.ReturnsATask).Where(broken => broken is not null).ShouldBeEmpty();
        methods.Select(ContractRules.ExposesNoQuery).Where(broken => broken is not null).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void Every_permission_that_a_use_case_names_is_defined(string module)
    {
        var providers = Repository.Modules.Select(m => Load(m).GetTypes().Single(t => t.IsSubclassOf(typeof(PermissionDefinitionProvider))));
        var tree = new PermissionTree(providers.Select(t => (PermissionDefinitionProvider)Activator.CreateInstance(t)!));
        Methods(module).SelectMany(m => ContractRules.UnknownPermissions(m, tree)).ShouldBeEmpty();
    }

    [Fact]
    public void A_use_case_that_breaks_the_rules_is_found()
    {
        var method = typeof(IBad).GetMethod(nameof(IBad.Everything))!;
        ContractRules.NamesAPermission(method).ShouldNotBeNull();
        ContractRules.ReturnsATask(method).ShouldNotBeNull();
        ContractRules.ExposesNoQuery(method).ShouldNotBeNull();
        ContractRules.UnknownPermissions(typeof(IBad).GetMethod(nameof(IBad.UnknownAsync))!, new PermissionTree([])).ShouldBe(["No.Such"]);
    }

    private static IEnumerable<MethodInfo> Methods(string module) => ContractRules.Services(Load(module)).SelectMany(s => s.GetMethods());

    private static Assembly Load(string module) => Assembly.Load($"KK.Saas.{module}.Contracts");

    private interface IBad : IApplicationService
    {
        IQueryable<string> Everything();

        [RequiresPermission("No.Such")]
        Task UnknownAsync();
    }
}
