using KK.Saas.Tables;

namespace KK.Saas.Interventions.Application.ProgrammeCodes;

/// <summary>The columns of a list of sub-kegiatan; a header may also use the words that such lists are seen with.</summary>
internal static class CodeColumns
{
    public const string Code = "kode";
    public const string Name = "nama";
    public const string Year = "tahun";

    private static readonly Dictionary<string, string> Names = new()
    {
        ["kode"] = Code, ["kodesubkegiatan"] = Code, ["koderekening"] = Code,
        ["nama"] = Name, ["namasubkegiatan"] = Name, ["subkegiatan"] = Name, ["nomenklatur"] = Name, ["uraian"] = Name,
        ["tahun"] = Year, ["tahunanggaran"] = Year,
    };

    public static IReadOnlyList<string> All { get; } = [Code, Name, Year];

    /// <exception cref="Core.Errors.BusinessException">A column is missing, or stands twice.</exception>
    public static TableColumns Find(TableRow header) => new(header, Names.GetValueOrDefault, All);
}
