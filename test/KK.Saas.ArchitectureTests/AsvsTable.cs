using System.Text.RegularExpressions;

namespace KK.Saas.ArchitectureTests;

/// <summary>The table of ASVS requirements in docs/security.md.</summary>
internal static partial class AsvsTable
{
    private static readonly string[] States = ["test", "code", "not-applicable", "open"];

    public static IReadOnlyList<(string Id, string State, string Where)> Read(string markdown) =>
        [.. Row().Matches(markdown).Select(m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value.Trim()))];

    /// <summary>What is wrong with a row, or null.</summary>
    /// <param name="row">The row.</param>
    /// <param name="names">Names of files without their ends, and of files with them.</param>
    public static string? ProblemOf((string Id, string State, string Where) row, IReadOnlySet<string> names)
    {
        if (!States.Contains(row.State)) return $"{row.Id}: '{row.State}' is no state";
        if (row.Where.Length < 5) return $"{row.Id} says nothing";
        var words = Word().Matches(row.Where).Select(m => m.Value).ToList();
        return row.State switch
        {
            "test" when !words.Any(w => w.EndsWith("Tests", StringComparison.Ordinal)) => $"{row.Id} names no test",
            "test" when words.Find(w => w.EndsWith("Tests", StringComparison.Ordinal) && !names.Contains(w)) is { } lost => $"{row.Id}: there is no {lost}",
            "code" when !words.Any(names.Contains) && !row.Where.Contains("docs/", StringComparison.Ordinal) && !row.Where.Contains("src/", StringComparison.Ordinal) => $"{row.Id} names no place",
            _ => null,
        };
    }

    [GeneratedRegex(@"^\| (V\d+\.\d+\.\d+) \| ([^|]+) \|([^|]+)\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"[A-Za-z][A-Za-z0-9.-]+[A-Za-z0-9]")]
    private static partial Regex Word();
}
