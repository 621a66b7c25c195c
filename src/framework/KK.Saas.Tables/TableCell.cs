using KK.Saas.Core.Regions;

namespace KK.Saas.Tables;

/// <summary>Reads single cells as Indonesian offices write them.</summary>
public static class TableCell
{
    private const int ShownLength = 40;

    /// <summary>A dotted code such as 63.72.02.1003, or the ten digits of a kelurahan alone.</summary>
    public static RegionCode? Region(string text)
    {
        var digits = text.Trim('\'', ' ');
        if (digits.Length == 10 && digits.All(char.IsAsciiDigit)) digits = $"{digits[..2]}.{digits[2..4]}.{digits[4..6]}.{digits[6..]}";
        return RegionCode.TryParse(digits, out var code) ? code : null;
    }

    /// <summary>At most 40 characters of it, to be shown beside what is wrong with it.</summary>
    public static string Shorten(string text) => text.Length > ShownLength ? text[..(ShownLength - 1)] + "…" : text;
}
