using System.Globalization;
using System.Text.RegularExpressions;
using KK.Saas.Core.Regions;
using KK.Saas.Tables;

namespace KK.Saas.Families.Application.Recaps;

/// <summary>Reads single cells as Indonesian offices write them.</summary>
internal static partial class RecapCell
{
    private const int MaxCount = 10_000_000;

    /// <summary>2753, 2.753 and 2.753,00; null for everything else, also for 2,753, which may mean either.</summary>
    public static int? Count(string text)
    {
        var match = WholeNumber().Match(text);
        return match.Success && int.TryParse(match.Groups["n"].Value.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MaxCount
            ? count
            : null;
    }

    /// <summary>63.72.02.1003, or the ten digits alone.</summary>
    public static RegionCode? Village(string text) => TableCell.Region(text) is { Level: RegionLevel.Village } code ? code : null;

    public static WelfareSource? Source(string text) => text.ToUpperInvariant() switch
    {
        "DTKS" => WelfareSource.Dtks,
        "DTSEN" => WelfareSource.Dtsen,
        _ => null,
    };

    /// <summary>61,71 or 61.71, with or without a percent sign.</summary>
    public static decimal? Percent(string text) =>
        decimal.TryParse(text.Replace("%", "", StringComparison.Ordinal).Replace(',', '.').Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex(@"^(?<n>[0-9]{1,8}|[0-9]{1,3}(\.[0-9]{3})+)(,0+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex WholeNumber();
}
