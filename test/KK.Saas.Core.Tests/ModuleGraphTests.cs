using KK.Saas.Core.Modularity;

namespace KK.Saas.Core.Tests;

public sealed class ModuleGraphTests
{
    [Fact]
    public void A_module_stands_behind_everything_it_depends_on() =>
        ModuleGraph.Sort(typeof(Top)).ShouldBe([typeof(Base), typeof(Left), typeof(Right), typeof(Top)]);

    [Fact]
    public void A_circle_of_modules_is_an_error() =>
        Should.Throw<InvalidOperationException>(() => ModuleGraph.Sort(typeof(CircleA))).Message.ShouldContain("circle");

    [Fact]
    public void A_type_that_is_no_module_is_an_error() =>
        Should.Throw<InvalidOperationException>(() => ModuleGraph.Sort(typeof(DependsOnString)));

    private sealed class Base : SaasModule;

    [DependsOn(typeof(Base))]
    private sealed class Left : SaasModule;

    [DependsOn(typeof(Base))]
    private sealed class Right : SaasModule;

    [DependsOn(typeof(Left), typeof(Right))]
    private sealed class Top : SaasModule;

    [DependsOn(typeof(CircleB))]
    private sealed class CircleA : SaasModule;

    [DependsOn(typeof(CircleA))]
    private sealed class CircleB : SaasModule;

    [DependsOn(typeof(string))]
    private sealed class DependsOnString : SaasModule;
}
