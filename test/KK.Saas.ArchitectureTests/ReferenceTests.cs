namespace KK.Saas.ArchitectureTests;

public sealed class ReferenceTests
{
    public static TheoryData<string> Projects => [.. Repository.Projects.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_downward_only(string name) => ReferenceRules.Forbidden(Find(name)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_brings_only_packages_of_its_layer(string name) => ReferenceRules.ForbiddenPackages(Find(name)).ShouldBeEmpty();

    [Fact]
    public void Every_module_of_the_folder_list_stands_in_the_order_of_modules() =>
        Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src", "modules")).Select(Path.GetFileName).ShouldBe(Repository.Modules, ignoreOrder: true);

    [Theory]
    [InlineData("KK.Saas.Families.Contracts", "KK.Saas.EntityFrameworkCore")]
    [InlineData("KK.Saas.Families.Contracts", "KK.Saas.Regions.Contracts")]
    [InlineData("KK.Saas.Families", "KK.Saas.Regions")]
    [InlineData("KK.Saas.Families", "KK.Saas.Scoring.Contracts")]
    [InlineData("KK.Saas.Blazor", "KK.Saas.Families")]
    [InlineData("KK.Saas.Forms", "KK.Saas.Core")]
    [InlineData("KK.Saas.Core", "KK.Saas.Forms")]
    [InlineData("KK.Saas.EntityFrameworkCore", "KK.Saas.Tenancy.Contracts")]
    [InlineData("KK.Saas.Tables", "KK.Saas.Tenancy.Contracts")]
    public void An_arrow_that_points_up_breaks_the_rule(string from, string to) =>
        ReferenceRules.Forbidden(new ProjectFile(from, [to], [])).ShouldBe([to]);

    [Theory]
    [InlineData("KK.Saas.Core", "Microsoft.EntityFrameworkCore")]
    [InlineData("KK.Saas.Forms", "Microsoft.AspNetCore.App")]
    [InlineData("KK.Saas.Scoring.Contracts", "MiniExcel")]
    public void A_package_of_another_layer_breaks_the_rule(string project, string package) =>
        ReferenceRules.ForbiddenPackages(new ProjectFile(project, [], [package])).ShouldBe([package]);

    private static ProjectFile Find(string name) => Repository.Projects.Single(p => p.Name == name);
}
