using System.Globalization;

namespace KK.Saas.Blazor.Charts;

/// <summary>Numbers as SVG attributes take them.</summary>
internal static class Svg
{
    public static string Of(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Percent(decimal value) => Of(value) + "%";

    /// <summary>A label for a narrow place; the whole one stands in a title.</summary>
    public static string Short(string label, int length) => label.Length <= length ? label : label[..(length - 1)].TrimEnd() + "…";
}
