using System.Text.RegularExpressions;

namespace KK.Saas.Interventions.ProgrammeCodes;

/// <summary>
/// The shape of a SIPD code: urusan and bidang "2.08", programme "2.08.04", kegiatan "2.08.04.2.01" (1 province, 2 city),
/// sub-kegiatan "2.08.04.2.01.02" or, in later lists, "2.08.04.2.01.0002".
/// </summary>
public static partial class SipdCode
{
    /// <summary>Length of the longest code.</summary>
    public const int MaxLength = 17;

    /// <summary>True for the code of a sub-kegiatan.</summary>
    public static bool IsSubActivity(string code) => SubActivity().IsMatch(code);

    /// <summary>True for a code of any level.</summary>
    public static bool IsCode(string code) => AnyLevel().IsMatch(code);

    /// <summary>The codes of a text that separates them by semicolons, commas, blanks or lines.</summary>
    public static IReadOnlyList<string> Split(string text) => text.Split([';', ',', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    // [0-9] and \z, for \d takes digits of every script and $ lets a line end follow.
    [GeneratedRegex(@"^[0-9]\.[0-9]{2}\.[0-9]{2}\.[12]\.[0-9]{2}\.([0-9]{2}|[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex SubActivity();

    [GeneratedRegex(@"^[0-9]\.[0-9]{2}(\.[0-9]{2}(\.[12]\.[0-9]{2}(\.([0-9]{2}|[0-9]{4}))?)?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex AnyLevel();
}
