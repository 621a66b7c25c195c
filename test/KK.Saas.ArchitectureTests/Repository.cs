namespace KK.Saas.ArchitectureTests;

/// <summary>The folders of the repository: cases come from here, so that a new project is covered without anyone writing a line.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Project files below src and host, by path from the root.</summary>
    public static IReadOnlyList<ProjectFile> Projects { get; } =
    [
        .. new[] { "src", "host" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal).Select(ProjectFile.Read),
    ];

    /// <summary>Modules in the order in which one may use another.</summary>
    public static IReadOnlyList<string> Modules { get; } =
        ["Tenancy", "Identity", "Regions", "Families", "Questionnaires", "Scoring", "Rollups", "Interventions", "Reports"];

    public static IEnumerable<string> Sources(params string[] folders) => folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories))
        .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))
        .Where(file => !Segments(file).Any(s => s is "bin" or "obj" or "Migrations"));

    public static string Relative(string file) => Path.GetRelativePath(Root, file);

    private static string[] Segments(string file) => Relative(file).Split(Path.DirectorySeparatorChar);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KK.Saas.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("KK.Saas.sln lies in no folder above the tests.");
    }
}
