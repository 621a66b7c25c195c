using System.Xml.Linq;

namespace KK.Saas.ArchitectureTests;

/// <summary>A project and what it refers to.</summary>
/// <param name="Name">Such as KK.Saas.Families.</param>
/// <param name="References">Names of projects.</param>
/// <param name="Packages">Names of packages and framework references.</param>
internal sealed record ProjectFile(string Name, IReadOnlyList<string> References, IReadOnlyList<string> Packages)
{
    public bool IsContracts => Name.EndsWith(".Contracts", StringComparison.Ordinal);

    /// <summary>The module that the project belongs to, or null.</summary>
    public string? Module => Repository.Modules.FirstOrDefault(m => Name == $"KK.Saas.{m}" || Name == $"KK.Saas.{m}.Contracts");

    public static ProjectFile Read(string path)
    {
        var items = XDocument.Load(path).Descendants().ToList();
        return new ProjectFile(
            Path.GetFileNameWithoutExtension(path),
            [.. Includes(items, "ProjectReference").Select(include => Path.GetFileNameWithoutExtension(include.Replace('\\', '/')))],
            [.. Includes(items, "PackageReference"), .. Includes(items, "FrameworkReference")]);
    }

    private static IEnumerable<string> Includes(IEnumerable<XElement> items, string element) =>
        items.Where(e => e.Name.LocalName == element).Select(e => (string)e.Attribute("Include")!);
}
