namespace KK.Saas.ArchitectureTests;

public sealed class AsvsTests
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "SomeTests", "SomeClass" };

    [Fact]
    public void Every_requirement_of_levels_1_and_2_is_in_the_table_once()
    {
        var wanted = File.ReadAllLines(Path.Combine(Repository.Root, "test", "KK.Saas.ArchitectureTests", "asvs-5.0.0-levels-1-2.txt")).Where(l => l.Length > 0).ToList();
        wanted.Count.ShouldBe(253);
        AsvsTable.Read(Markdown()).Select(r => r.Id).ShouldBe(wanted, ignoreOrder: true);
    }

    [Fact]
    public void Every_test_and_place_that_the_table_names_exists()
    {
        var names = Directory.EnumerateFiles(Repository.Root, "*", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/.git/", StringComparison.Ordinal))
            .SelectMany(f => new[] { Path.GetFileName(f), Path.GetFileNameWithoutExtension(f) }).ToHashSet(StringComparer.Ordinal);
        AsvsTable.Read(Markdown()).Select(r => AsvsTable.ProblemOf(r, names)).Where(p => p is not null).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("| V1.1.1 | test | GoneTests |", "there is no GoneTests")]
    [InlineData("| V1.1.1 | test | trust us |", "names no test")]
    [InlineData("| V1.1.1 | code | somewhere |", "names no place")]
    [InlineData("| V1.1.1 | fine | SomeTests |", "is no state")]
    [InlineData("| V1.1.1 | open | ? |", "says nothing")]
    public void A_row_that_promises_what_is_not_there_is_found(string row, string problem) =>
        AsvsTable.ProblemOf(AsvsTable.Read(row).ShouldHaveSingleItem(), Names).ShouldNotBeNull().ShouldContain(problem);

    [Theory]
    [InlineData("| V1.1.1 | test | by SomeTests |")]
    [InlineData("| V1.1.1 | code | in SomeClass |")]
    public void A_row_that_names_what_is_there_passes(string row) => AsvsTable.ProblemOf(AsvsTable.Read(row).ShouldHaveSingleItem(), Names).ShouldBeNull();

    private static string Markdown() => File.ReadAllText(Path.Combine(Repository.Root, "docs", "security.md"));
}
