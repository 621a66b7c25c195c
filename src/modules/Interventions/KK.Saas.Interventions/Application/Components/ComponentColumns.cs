using System.Globalization;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Components;
using KK.Saas.Interventions.Domain.Components;
using KK.Saas.Tables;
using RegionInfo = KK.Saas.Regions.RegionInfo;

namespace KK.Saas.Interventions.Application.Components;

/// <summary>The columns of a list of figures.</summary>
internal static class ComponentColumns
{
    public const string Village = "kode";
    public const string Year = "tahun";
    public const string Quarter = "triwulan";
    public const string Measure = "indikator";
    public const string Count = "jumlah";
    public const string Whole = "dari";
    public const string Target = "target";
    public const string Source = "sumber";
    private const string Name = "kelurahan";

    private static readonly string[] Needed = [Village, Year, Quarter, Measure, Count, Whole, Source];

    /// <summary>The words of files; English names would say nothing to who fills them in.</summary>
    public static IReadOnlyDictionary<ComponentMeasure, string> Words { get; } = new Dictionary<ComponentMeasure, string>
    {
        [ComponentMeasure.ChildMarriages] = "perkawinan di bawah 19 tahun",
        [ComponentMeasure.Dispensations] = "dispensasi kawin",
        [ComponentMeasure.ExclusiveBreastfeeding] = "ASI eksklusif",
        [ComponentMeasure.AntenatalFirst] = "K1",
        [ComponentMeasure.AntenatalSix] = "K6",
        [ComponentMeasure.FacilityDelivery] = "persalinan di fasilitas kesehatan",
        [ComponentMeasure.Postnatal] = "KF lengkap",
    };

    /// <exception cref="Core.Errors.BusinessException">A column is missing, or stands twice.</exception>
    public static TableColumns Find(TableRow header) =>
        new(header, key => Needed.Append(Target).FirstOrDefault(c => c == key), Needed);

    public static byte[] Write(
        FiscalYear year, Quarter quarter, IReadOnlyList<RegionInfo> villages, IReadOnlyDictionary<(RegionCode, ComponentMeasure), ComponentFigure> stored)
    {
        var rows = from village in villages
                   from measure in ComponentMeasures.All
                   let value = stored.GetValueOrDefault((village.Code, measure))?.Value
                   select (IReadOnlyList<string>)[
                       village.Code.Value, village.Name, $"{year}", ((int)quarter).ToString(CultureInfo.InvariantCulture), Words[measure],
                       Text(value?.Count), Text(value?.Whole), Text(value?.Target), value?.Source ?? ""];
        return XlsxWriter.Write("Komponen", [Village, Name, Year, Quarter, Measure, Count, Whole, Target, Source], rows);
    }

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
