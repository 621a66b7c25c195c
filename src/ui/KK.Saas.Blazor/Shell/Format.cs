using System.Globalization;
using KK.Saas.Core.Time;

namespace KK.Saas.Blazor.Shell;

/// <summary>Numbers, money and dates as the office writes them (id-ID), whatever the language of the texts.</summary>
public static class Format
{
    private const string Nothing = "–";
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>1699 becomes "1.699".</summary>
    public static string Number(long? value) => value?.ToString("N0", Indonesian) ?? Nothing;

    /// <summary>61.7145 becomes "61,71 %"; two decimals, half away from zero.</summary>
    public static string Percent(decimal? value) => value is { } v ? decimal.Round(v, 2, MidpointRounding.AwayFromZero).ToString("N2", Indonesian) + " %" : Nothing;

    /// <summary>1234.5 becomes "1.234,50"; two decimals, half away from zero.</summary>
    public static string Decimals(decimal? value) => value is { } v ? decimal.Round(v, 2, MidpointRounding.AwayFromZero).ToString("N2", Indonesian) : Nothing;

    /// <summary>61.7145 becomes "61,7", where many figures stand close together; half away from zero.</summary>
    public static string Tenths(decimal? value) => value is { } v ? decimal.Round(v, 1, MidpointRounding.AwayFromZero).ToString("N1", Indonesian) : Nothing;

    /// <summary>A difference with its sign: 1.5 becomes "+1,50".</summary>
    public static string Difference(decimal? value) => (value > 0 ? "+" : "") + Decimals(value);

    /// <summary>A share as a percentage; a share of nothing is "–", not 0 %.</summary>
    public static string Share(long part, long total) => Percent(total == 0 ? null : part * 100m / total);

    /// <summary>An index in units of 1/10,000 becomes "72,50".</summary>
    public static string Index(long? tenThousandths) => tenThousandths is { } v ? decimal.Round(v / 10_000m, 2, MidpointRounding.AwayFromZero).ToString("N2", Indonesian) : Nothing;

    /// <summary>1250000 becomes "Rp1.250.000".</summary>
    public static string Rupiah(long? value) => value is { } v ? (v < 0 ? "-Rp" : "Rp") + Math.Abs(v).ToString("N0", Indonesian) : Nothing;

    /// <summary>24 November 2026.</summary>
    public static string Date(DateOnly? value) => value?.ToString("d MMMM yyyy", Indonesian) ?? Nothing;

    /// <summary>A UTC moment as "24 November 2026 16.05 WITA".</summary>
    public static string Moment(DateTime? utc) => utc is { } v ? Wita.FromUtc(v).ToString("d MMMM yyyy HH.mm", Indonesian) + " WITA" : Nothing;
}
