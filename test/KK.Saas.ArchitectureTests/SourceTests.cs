using System.Xml.Linq;

namespace KK.Saas.ArchitectureTests;

public sealed class SourceTests
{
    /// <summary>What keeps something between calls, and why no tenant gets another's: a new one is added here after thought and attacked in CacheTests.</summary>
    private static readonly Dictionary<string, string> Memories = new(StringComparer.Ordinal)
    {
        ["ScoringModelCache.cs"] = "by instrument, which belongs to all",
        ["CompiledFormCache.cs"] = "by instrument, which belongs to all",
        ["ClientAccessProvider.cs"] = "by client, with its owner",
        ["UserAccessProvider.cs"] = "by account; given to its own login and stamp alone",
        ["TenantKeyRing.cs"] = "by tenant",
        ["RecountQueue.cs"] = "by tenant; a mark that a job waits",
        ["FreshnessBoard.cs"] = "by tenant; a moment",
        ["CircuitOwners.cs"] = "by circuit; answers yes or no to a login",
    };

    [Fact]
    public void No_file_is_too_long()
    {
        Repository.Sources("src", "host").Where(f => SourceRules.IsTooLong(File.ReadAllText(f), isTest: false)).Select(Repository.Relative).ShouldBeEmpty();
        Repository.Sources("test").Where(f => SourceRules.IsTooLong(File.ReadAllText(f), isTest: true)).Select(Repository.Relative).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_holds_one_public_type() =>
        Repository.Sources("src", "host").Where(f => SourceRules.ExtraPublicTypes(File.ReadAllText(f)).Any()).Select(Repository.Relative).ShouldBeEmpty();

    [Fact]
    public void No_source_hides_code_in_regions_or_leaves_work_without_an_issue() =>
        Repository.Sources("src", "host").Where(f => SourceRules.HasRegion(File.ReadAllText(f)) || SourceRules.HasLooseTodo(File.ReadAllText(f))).Select(Repository.Relative).ShouldBeEmpty();

    [Fact]
    public void No_static_field_can_be_changed() =>
        Repository.Sources("src").Where(f => SourceRules.HasMutableStatic(File.ReadAllText(f))).Select(Repository.Relative).ShouldBeEmpty();

    [Fact]
    public void Whatever_keeps_something_between_calls_is_known()
    {
        var found = Repository.Sources("src", "host").Where(f => SourceRules.KeepsSomething(File.ReadAllText(f))).Select(f => Path.GetFileName(f)).ToList();
        found.Except(Memories.Keys).ShouldBeEmpty();
        Memories.Keys.Except(found).ShouldBeEmpty();
    }

    [Fact]
    public void No_object_has_an_event_that_one_tenant_could_raise_for_another() =>
        Repository.Sources("src", "host").Where(f => SourceRules.HasEvent(File.ReadAllText(f))).Select(Repository.Relative).ShouldBeEmpty();

    [Fact]
    public void Nothing_reads_the_design_folder() =>
        Repository.Sources("src", "host").Where(f => File.ReadAllText(f).Contains("../shared", StringComparison.Ordinal)).Select(Repository.Relative).ShouldBeEmpty();

    [Fact]
    public void Texts_have_the_same_keys_in_both_languages()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.resx", SearchOption.AllDirectories).Where(f => !f.EndsWith(".en.resx", StringComparison.Ordinal)).ToList();
        files.ShouldNotBeEmpty();
        foreach (var file in files) Keys(file).ShouldBe(Keys(Path.ChangeExtension(file, ".en.resx")), ignoreOrder: true, file);
    }

    [Fact]
    public void Each_rule_on_sources_can_fail()
    {
        SourceRules.IsTooLong(new string('\n', SourceRules.MaxLines + 1), isTest: false).ShouldBeTrue();
        SourceRules.IsTooLong(new string('\n', SourceRules.MaxLines), isTest: false).ShouldBeFalse();
        SourceRules.ExtraPublicTypes("public class A;\npublic sealed record B;\n").ShouldBe(["B"]);
        SourceRules.HasRegion("#region x").ShouldBeTrue();
        SourceRules.HasLooseTodo("// " + "TODO later").ShouldBeTrue();
        SourceRules.HasLooseTodo("// " + "TODO #12").ShouldBeFalse();
        SourceRules.KeepsSomething("private readonly IMemoryCache _cache;").ShouldBeTrue();
        SourceRules.KeepsSomething("new ConcurrentDictionary<Guid, string>()").ShouldBeTrue();
        SourceRules.KeepsSomething("private readonly CompiledFormCache _forms;").ShouldBeFalse();
        SourceRules.HasEvent("    public event Action? Changed;\n").ShouldBeTrue();
        SourceRules.HasEvent("    private readonly int _event = 1;\n").ShouldBeFalse();
        SourceRules.HasMutableStatic("    private static int _count;\n").ShouldBeTrue();
        SourceRules.HasMutableStatic("    private static readonly int Count = 1;\n").ShouldBeFalse();
    }

    private static IReadOnlyList<string> Keys(string file) => [.. XDocument.Load(file).Root!.Elements("data").Select(d => (string)d.Attribute("name")!)];
}
