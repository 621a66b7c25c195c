using System.Globalization;

namespace KK.Saas.Blazor.Charts;

/// <summary>Made-up figures for the gallery, the same each time.</summary>
internal static class GalleryData
{
    private const int Many = 2_000;

    public static IReadOnlyList<string> Years { get; } = ["2021", "2022", "2023", "2024", "2025", "2026"];

    public static IReadOnlyList<string> Names { get; } =
        ["Contoh Satu", "Contoh Dua", "Kelurahan karangan dengan nama yang sangat panjang sekali sampai beberapa baris", "Contohpanjangtanpaspasiyangtetapharusmuatdikolomnya", "Contoh Lima", "Contoh Enam"];

    public static IReadOnlyList<string> Dimensions { get; } =
        ["Landasan legalitas dan keutuhan keluarga", "Ketahanan fisik", "Ketahanan ekonomi", "Ketahanan sosial psikologi", "Ketahanan sosial budaya"];

    public static IReadOnlyList<string> Parts { get; } = ["Rendah", "Cukup", "Baik", "Tangguh"];

    public static IReadOnlyList<ChartBar> Bars { get; } = [.. Names.Select((n, i) => new ChartBar(n, i == 4 ? null : Wave(i), i == 0 ? "#bar" : null))];

    public static IReadOnlyList<ChartBar> ManyBars { get; } = [.. Enumerable.Range(0, Many).Select(i => new ChartBar("Contoh " + Number(i + 1), Wave(i)))];

    public static IReadOnlyList<StackedRow> Stacks { get; } =
        [.. Names.Select((n, i) => new StackedRow(n, i == 4 ? [null, null, null, null] : i == 3 ? [12, null, 80, 30] : i == 5 ? [0, 0, 0, 0] : [4 + i, 40 - i, 90, 25 * i]))];

    public static IReadOnlyList<StackedRow> ManyStacks { get; } = [.. Enumerable.Range(0, Many).Select(i => new StackedRow("Contoh " + Number(i + 1), [i % 7, i % 11, i % 13, i % 5]))];

    public static IReadOnlyList<HistogramBin> Histogram { get; } = [.. Enumerable.Range(0, 10).Select(i => new HistogramBin(i * 10, (i + 1) * 10, i is 1 ? null : (long)(i * i * (11 - i) * 3)))];

    public static IReadOnlyList<decimal> ManyValues { get; } = [.. Enumerable.Range(0, Many).Select(Wave)];

    public static IReadOnlyList<HeatColumn> Columns { get; } = [.. Enumerable.Range(1, 24).Select(i => new HeatColumn("I" + Number(i), "Indikator karangan nomor " + Number(i)))];

    public static IReadOnlyList<HeatRow> Heat { get; } =
        [.. Names.Select((n, r) => new HeatRow(n, [.. Enumerable.Range(0, 24).Select(c => new HeatCell((r + c) % 17 == 3 ? null : Wave((r * 24) + c), c == 0 ? "#heat" : null))], "#heat"))];

    public static IReadOnlyList<ChartSeries> Lines { get; } =
    [
        new("Contoh Satu", [52, 54.5m, 57, 61, 60, 63.5m]),
        new("Contoh dengan nama yang panjang", [60, null, 63, 58, 59.5m, 60]),
        new("Contoh Tiga", [48, 49, 49, 66, null, 70]),
    ];

    public static IReadOnlyList<string> ManyLabels { get; } = [.. Enumerable.Range(1, Many).Select(i => "hari ke-" + Number(i))];

    public static IReadOnlyList<ChartSeries> ManyLine { get; } = [new("Contoh", [.. Enumerable.Range(0, Many).Select(i => i is > 700 and < 800 ? (decimal?)null : 50 + (decimal)(Math.Sin(i / 90.0) * 20) + (Wave(i) / 20))])];

    public static IReadOnlyList<ChartSeries> Shapes { get; } = [new("Contoh Satu", [72, 64, 51, 80, 77]), new("Rata-rata karangan", [65, 70, 60, 66, 69])];

    public static IReadOnlyList<DotInterval> Dots { get; } =
        [.. Names.Select((n, i) => i == 4 ? new DotInterval(n, null) : new DotInterval(n, 55 + (i * 4), i == 1 ? null : 52 + (i * 3), i == 1 ? null : 59 + (i * 5)))];

    public static IReadOnlyList<DotInterval> ManyDots { get; } = [.. Enumerable.Range(0, Many).Select(i => new DotInterval("Contoh " + Number(i + 1), Wave(i), Wave(i) - 3, Wave(i) + 3))];

    /// <summary>0 to 100, scattered without chance.</summary>
    private static decimal Wave(int i) => Math.Round(50 + (decimal)((Math.Sin(i * 1.7) * 28) + (Math.Sin(i * 0.37) * 18)), 1);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
