using KK.Saas.Tables;

namespace KK.Saas.Families.Application.Recaps;

/// <summary>
/// The columns of a recap file. No official layout is known, so the template is ours, and a header may also use the
/// words that such lists are seen with.
/// </summary>
public sealed class RecapColumns
{
    public const string Code = "kode_wilayah";
    public const string Year = "tahun";
    public const string Source = "sumber";
    public const string Total = "jumlah_kk";
    public const string Below = "kk_dibawah_rata_rata";
    public const string Unranked = "tanpa_desil";
    public const string Percent = "persen";
    public const int DesilCount = 10;

    private static readonly Dictionary<string, string> Names = new()
    {
        ["kodewilayah"] = Code, ["kode"] = Code, ["kodekelurahan"] = Code, ["kodedesa"] = Code, ["kodekelurahandesa"] = Code,
        ["tahun"] = Year, ["periode"] = Year, ["tahunperiode"] = Year,
        ["sumber"] = Source, ["sumberdata"] = Source,
        ["jumlahkk"] = Total, ["totalkk"] = Total, ["jumlahkkseluruhnya"] = Total, ["jumlahkeluarga"] = Total, ["jmlkk"] = Total,
        ["kkdibawahratarata"] = Below, ["kkbawahratarata"] = Below, ["dibawahratarata"] = Below, ["jumlahkkdibawahratarata"] = Below,
        ["tanpadesil"] = Unranked, ["belumdiperingkat"] = Unranked, ["belumadadesil"] = Unranked,
        ["persen"] = Percent, ["persentase"] = Percent,
    };

    private readonly TableColumns _columns;

    /// <exception cref="Core.Errors.BusinessException">A needed column is missing, or one stands twice.</exception>
    public RecapColumns(TableRow header) => _columns = new TableColumns(header, Recognise, Code, Year, Source, Total);

    /// <summary>All columns in the order of the template.</summary>
    public static IReadOnlyList<string> Template { get; } =
        [Code, "kecamatan", "kelurahan", Year, Source, Total, Below, .. Enumerable.Range(1, DesilCount).Select(Desil), Unranked];

    public static string Desil(int tenth) => $"desil_{tenth}";

    /// <summary>The text of a column; empty when the file lacks it.</summary>
    public string Text(TableRow row, string column) => _columns.Text(row, column);

    private static string? Recognise(string title)
    {
        if (Names.TryGetValue(title, out var column)) return column;
        foreach (var prefix in (string[])["jumlahkkdesil", "kkdesil", "desil"])
            if (title.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(title[prefix.Length..], out var tenth) && tenth is >= 1 and <= DesilCount) return Desil(tenth);
        return null;
    }
}
