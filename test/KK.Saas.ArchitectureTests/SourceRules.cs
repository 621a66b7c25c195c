using System.Text.RegularExpressions;

namespace KK.Saas.ArchitectureTests;

/// <summary>What a source file must look like.</summary>
internal static partial class SourceRules
{
    public const int MaxLines = 400;
    public const int MaxTestLines = 500;

    public static bool IsTooLong(string text, bool isTest) => text.Count(c => c == '\n') > (isTest ? MaxTestLines : MaxLines);

    /// <summary>Names of public top-level types beyond the first.</summary>
    public static IEnumerable<string> ExtraPublicTypes(string text) => TopLevelType().Matches(text).Select(m => m.Groups["name"].Value).Distinct().Skip(1);

    public static bool HasRegion(string text) => text.Contains("#region", StringComparison.Ordinal);

    public static bool HasLooseTodo(string text) => Todo().IsMatch(text);

    public static bool HasMutableStatic(string text) => MutableStatic().IsMatch(text);

    /// <summary>Something is kept between two calls, and could be handed to the wrong tenant.</summary>
    public static bool KeepsSomething(string text) => Memory().IsMatch(text);

    /// <summary>An event of an object lives as long as the object: a tenant's handler could run in another's call.</summary>
    public static bool HasEvent(string text) => ClrEvent().IsMatch(text);

    [GeneratedRegex(@"\b(?:IMemoryCache|MemoryCache|HybridCache|IDistributedCache|IOutputCache\w*|AddOutputCache|AddResponseCaching|CacheOutput|ConcurrentDictionary<|ConcurrentBag<|ConcurrentQueue<|ConditionalWeakTable<)")]
    private static partial Regex Memory();

    [GeneratedRegex(@"^\s+(?:public|internal|protected|private) (?:static |virtual )*event ", RegexOptions.Multiline)]
    private static partial Regex ClrEvent();

    [GeneratedRegex(@"^public (?:sealed |static |abstract |readonly |partial )*(?:class|record struct|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    [GeneratedRegex(@"//.*\b(?:TODO|FIXME|HACK)\b(?! #\d)")]
    private static partial Regex Todo();

    [GeneratedRegex(@"^\s+(?:private|public|internal|protected) static (?!readonly|partial|class|implicit|explicit)[\w<>\[\]?,. ]+ _?\w+(?: = [^>].*)?;\s*$", RegexOptions.Multiline)]
    private static partial Regex MutableStatic();
}
