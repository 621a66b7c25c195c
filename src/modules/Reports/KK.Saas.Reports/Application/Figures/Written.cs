using System.Globalization;
using KK.Saas.Core.Time;

namespace KK.Saas.Reports.Application.Figures;

/// <summary>Figures as the office writes them (id-ID). What is withheld or unknown is a dash.</summary>
internal static class Written
{
    private const string Nothing = "–";
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    public static string Number(long? value) => value?.ToString("N0", Indonesian) ?? Nothing;

    public static string Percent(decimal? value) => value is { } v ? decimal.Round(v, 1, MidpointRounding.AwayFromZero).ToString("N1", Indonesian) + " %" : Nothing;

    /// <summary>An index in units of 1/10,000.</summary>
    public static string Index(int? tenThousandths) => tenThousandths is { } v ? decimal.Round(v / 10_000m, 2, MidpointRounding.AwayFromZero).ToString("N2", Indonesian) : Nothing;

    public static string Rupiah(long value) => "Rp" + value.ToString("N0", Indonesian);

    public static string Moment(DateTime utc) => Wita.FromUtc(utc).ToString("d MMMM yyyy HH.mm", Indonesian) + " WITA";

    public static decimal? Share(long? part, long? whole) => whole is > 0 ? part * 100m / whole : null;
}
