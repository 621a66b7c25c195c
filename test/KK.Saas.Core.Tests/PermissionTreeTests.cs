using KK.Saas.Core.Security;

namespace KK.Saas.Core.Tests;

public sealed class PermissionTreeTests
{
    private readonly PermissionTree _tree = new([new Provider()]);

    [Fact]
    public void A_child_without_its_parent_is_not_held()
    {
        _tree.Effective(["Families.Manage"], UserKind.Tenant).ShouldBeEmpty();
        _tree.Effective(["Families.Manage", "Families.Read"], UserKind.Tenant).ShouldBe(["Families.Read", "Families.Manage"], ignoreOrder: true);
    }

    [Fact]
    public void A_permission_of_the_other_side_is_never_held()
    {
        _tree.Effective(["Families.Read", "Province.Read"], UserKind.Host).ShouldBe(["Province.Read"]);
        _tree.Effective(["Families.Read", "Province.Read"], UserKind.Tenant).ShouldBe(["Families.Read"]);
    }

    [Fact]
    public void Unknown_names_fall_away() => _tree.Effective(["Nothing"], UserKind.Tenant).ShouldBeEmpty();

    [Fact]
    public void Two_permissions_of_one_name_are_an_error() =>
        Should.Throw<ArgumentException>(() => new PermissionTree([new Provider(), new Provider()]));

    private sealed class Provider : PermissionDefinitionProvider
    {
        public override void Define(PermissionDefinitionContext context)
        {
            context.AddPermission("Families.Read").AddChild("Families.Manage");
            context.AddPermission("Province.Read", MultiTenancySides.Host);
        }
    }
}
