using KK.Saas.Interventions.Plans;
using KK.Saas.Tables;

namespace KK.Saas.Interventions.Application.Plans;

/// <summary>The columns of a plan's workbook, and what stands in them for values that are no plain text.</summary>
internal sealed class PlanColumns(TableRow header)
{
    public const string Id = "id";
    public const string Revision = "revisi";
    public const string Agency = "skpd";
    public const string Intervention = "intervensi";
    public const string Title = "kegiatan";
    public const string Year = "tahun";
    public const string FirstQuarter = "tw_awal";
    public const string LastQuarter = "tw_akhir";
    public const string Families = "target_keluarga";
    public const string Pagu = "pagu";
    public const string Fund = "sumber_dana";
    public const string Code = "kode_sub_kegiatan";
    public const string Person = "penanggung_jawab";
    public const string Targets = "target_indikator";

    private static readonly string[] Needed = [Agency, Intervention, Title, Year, FirstQuarter, LastQuarter, Families, Pagu, Fund];

    private readonly TableColumns _columns = new(header, key => All.FirstOrDefault(c => TableColumns.Key(c) == key), Needed);

    /// <summary>In the order of the sheet.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Id, Revision, Agency, Intervention, Title, Year, FirstQuarter, LastQuarter, Families, Pagu, Fund, Code, Person, Targets];

    public static IReadOnlyDictionary<FundSource, string> Funds { get; } = new Dictionary<FundSource, string>
    {
        [FundSource.CityBudget] = "APBD", [FundSource.ProvinceBudget] = "APBD Provinsi", [FundSource.NationalBudget] = "APBN", [FundSource.VillageFund] = "Dana desa/kelurahan",
        [FundSource.Zakat] = "Baznas", [FundSource.Corporate] = "CSR", [FundSource.Other] = "Lainnya",
    };

    /// <summary>The column of a broken rule.</summary>
    public static string Of(PlanField field) => field switch
    {
        PlanField.Agency => Agency,
        PlanField.Intervention => Intervention,
        PlanField.Year => Year,
        PlanField.Quarters => LastQuarter,
        PlanField.TargetFamilies or PlanField.NamedFamilies => Families,
        PlanField.Targets => Targets,
        PlanField.Pagu => Pagu,
        PlanField.Fund => Fund,
        PlanField.Code => Code,
        PlanField.PersonInCharge => Person,
        _ => Title,
    };

    /// <summary>The number of an intervention; own ones of the city begin with K.</summary>
    public static string CodeOf(InterventionInfo intervention) => intervention.IsOwn ? $"K{intervention.Number}" : $"{intervention.Number}";

    public string Text(TableRow row, string column) => _columns.Text(row, column);
}
