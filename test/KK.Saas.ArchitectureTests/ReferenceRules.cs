namespace KK.Saas.ArchitectureTests;

/// <summary>Which project may refer to which; each rule answers with the references that break it.</summary>
internal static class ReferenceRules
{
    private static readonly string[] Framework = ["KK.Saas.Core", "KK.Saas.Tables", "KK.Saas.AspNetCore", "KK.Saas.EntityFrameworkCore"];

    public static IEnumerable<string> Forbidden(ProjectFile project) => project switch
    {
        { IsContracts: true } => Beyond(project, ["KK.Saas.Core"]),
        { Module: { } module } => Beyond(project, [.. Framework, "KK.Saas.Forms", $"KK.Saas.{module}.Contracts", .. EarlierContracts(module)]),
        { Name: "KK.Saas.Core" or "KK.Saas.Forms" } => Beyond(project, []),
        { Name: "KK.Saas.Forms.Blazor" } => Beyond(project, ["KK.Saas.Forms"]),
        { Name: "KK.Saas.AspNetCore" or "KK.Saas.EntityFrameworkCore" or "KK.Saas.Tables" } => Beyond(project, ["KK.Saas.Core"]),
        { Name: "KK.Saas.Blazor" } => Beyond(project, ["KK.Saas.Core", "KK.Saas.Forms", "KK.Saas.Forms.Blazor", .. Repository.Modules.Select(m => $"KK.Saas.{m}.Contracts")]),
        _ => [],
    };

    /// <summary>Core knows no web and no database; Contracts bring no package.</summary>
    public static IEnumerable<string> ForbiddenPackages(ProjectFile project) => project switch
    {
        { IsContracts: true } => project.Packages,
        { Name: "KK.Saas.Core" or "KK.Saas.Forms" } => project.Packages.Where(p => p.Contains("EntityFrameworkCore", StringComparison.Ordinal) || p.Contains("AspNetCore", StringComparison.Ordinal)),
        _ => [],
    };

    private static IEnumerable<string> EarlierContracts(string module) =>
        Repository.Modules.TakeWhile(m => m != module).Select(m => $"KK.Saas.{m}.Contracts");

    private static IEnumerable<string> Beyond(ProjectFile project, string[] allowed) => project.References.Except(allowed);
}
