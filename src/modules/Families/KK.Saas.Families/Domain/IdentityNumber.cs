using System.Text.RegularExpressions;
using KK.Saas.Core.Errors;

namespace KK.Saas.Families.Domain;

/// <summary>
/// The rules that NIK and No. KK share: 16 digits, of which 6 region, 6 date and 4 serial. Kept as text, for spreadsheets
/// lose digits beyond the fifteenth.
/// </summary>
public static partial class IdentityNumber
{
    public const int Length = 16;

    /// <summary>The first two digits of the codes of Indonesia's 38 provinces (Kepmendagri 300.2.2-2430/2025).</summary>
    private static readonly HashSet<int> Provinces =
        [11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65, 71, 72, 73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96];

    /// <summary>The 16 digits of what somebody typed, without blanks, dots and dashes between them.</summary>
    /// <exception cref="BusinessException">It came broken out of a spreadsheet, is not 16 digits, or is one digit 16 times.</exception>
    public static string Clean(string typed)
    {
        var text = typed.Trim().TrimStart('\'');
        if (Scientific().IsMatch(text)) throw new BusinessException("Families:ExcelNumber");
        var digits = Separators().Replace(text, "");
        if (digits.Length != Length || !digits.All(char.IsAsciiDigit)) throw new BusinessException("Families:NumberDigits");
        if (digits.Distinct().Count() == 1) throw new BusinessException("Families:NumberRepeated");
        return digits;
    }

    /// <summary>Like 6372********0001; empty for nothing.</summary>
    public static string Mask(string? digits) => digits is { Length: Length } ? $"{digits[..4]}********{digits[^4..]}" : "";

    /// <summary>Warnings about region and serial.</summary>
    /// <param name="knowsDistrict">Whether a dotted kecamatan code of South Kalimantan exists.</param>
    internal static IEnumerable<NumberWarning> CheckEnds(string digits, Func<string, bool> knowsDistrict)
    {
        var isKnown = digits.StartsWith("63", StringComparison.Ordinal)
            ? knowsDistrict($"{digits[..2]}.{digits[2..4]}.{digits[4..6]}")
            : Provinces.Contains(TwoDigits(digits, 0));
        if (!isKnown) yield return NumberWarning.UnknownRegion;
        if (digits.EndsWith("0000", StringComparison.Ordinal)) yield return NumberWarning.SerialZero;
    }

    /// <summary>The date in digits 7 to 12 with the latest century that is not in the future; null when there is none.</summary>
    internal static DateOnly? ReadDate(int day, int month, int yearOfCentury, DateOnly today)
    {
        foreach (var century in (ReadOnlySpan<int>)[2000, 1900])
        {
            var year = century + yearOfCentury;
            if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) continue;
            var date = new DateOnly(year, month, day);
            if (date <= today) return date;
        }

        return null;
    }

    internal static int TwoDigits(string digits, int start) => ((digits[start] - '0') * 10) + (digits[start + 1] - '0');

    [GeneratedRegex(@"^\d+([.,]\d+)?[eE]\+?\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Scientific();

    [GeneratedRegex(@"[\s.\-]", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
