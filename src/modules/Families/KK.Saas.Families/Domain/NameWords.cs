using System.Globalization;
using System.Text;

namespace KK.Saas.Families.Domain;

/// <summary>The words of a name as the search knows them: lower case, without accents, points and apostrophes.</summary>
public static class NameWords
{
    private const int MaxWords = 12;

    /// <summary>Distinct words of at least two letters or digits; "H. Muhammad Nor'in" gives "muhammad" and "norin".</summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c)) text.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '’' or '`') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) text.Append(' ');
        }

        return [.. text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1).Distinct().Take(MaxWords)];
    }
}
