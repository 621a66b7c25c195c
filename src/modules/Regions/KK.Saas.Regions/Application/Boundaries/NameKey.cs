using System.Text;
using System.Text.RegularExpressions;

namespace KK.Saas.Regions.Application.Boundaries;

/// <summary>What is left of a name when case, spaces, punctuation and words such as "Kab." do not count.</summary>
internal static partial class NameKey
{
    /// <summary>Letters and digits alone, in lower case.</summary>
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit)) key.Append(char.ToLowerInvariant(letter));
        return key.ToString();
    }

    /// <summary>The key without "Kabupaten", "Kec.", "Desa" and the like in front.</summary>
    public static string WithoutKind(string name) => Of(Kind().Replace(name.Trim(), ""));

    [GeneratedRegex(@"^(?:kab|kabupaten|kota|kotamadya|kec|kecamatan|kel|kelurahan|desa|ds|provinsi|prov)\b[\s.]*(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kind();
}
