using System.Runtime.CompilerServices;
using KK.Saas.Core.Regions;
using KK.Saas.Reports.Application.Figures;
using KK.Saas.Rollups;

namespace KK.Saas.Reports.Application.OpenData;

/// <summary>Reads published figures: kabupaten/kota by group, kecamatan and kelurahan for all families. One list at a time lies in memory.</summary>
public sealed class OpenDataReader(IPictureAppService pictures, TimeProvider clock)
{
    /// <exception cref="NoFiguresException">Nothing was published.</exception>
    internal async Task<OpenDataSet> OpenAsync(int? surveyYear, CancellationToken cancellationToken)
    {
        var self = await pictures.GetAsync(null, surveyYear, cancellationToken: cancellationToken);
        if (self.Frame.SurveyYear is not { } year) throw new NoFiguresException();
        return new OpenDataSet(year, clock.GetUtcNow().UtcDateTime, VariablesOf(self.Self), RowsAsync(year, cancellationToken));
    }

    private async IAsyncEnumerable<OpenDataRow> RowsAsync(int year, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (level, group) in Lists())
            foreach (var region in (await pictures.GetListAsync(level, null, year, group, cancellationToken)).Rows)
                foreach (var row in RowsOf(region, level, year, group)) yield return row;
    }

    private static IEnumerable<(RegionLevel Level, FamilyGroup Group)> Lists() =>
        [.. Enum.GetValues<FamilyGroup>().Select(g => (RegionLevel.Regency, g)), (RegionLevel.District, FamilyGroup.All), (RegionLevel.Village, FamilyGroup.All)];

    private static IEnumerable<OpenDataRow> RowsOf(RegionFigures region, RegionLevel level, int year, FamilyGroup group)
    {
        var place = level switch { RegionLevel.Regency => "kabupaten/kota", RegionLevel.District => "kecamatan", _ => "kelurahan/desa" };
        OpenDataRow Row(string variable, decimal? value) => new(region.Region.Value, region.Name, place, year, GroupNames.Of(group), variable, value, region.IsRounded);

        if (region.CountedAtUtc is null) yield break;
        if (group == FamilyGroup.All) yield return Row("terdaftar", region.Registered);
        yield return Row("menjawab", region.Completed);
        yield return Row("indeks", region.IndexTenThousandths / 10_000m);
        foreach (var band in region.Categories) yield return Row($"kategori.{band.Code}", band.Families);
        foreach (var dimension in region.Dimensions) yield return Row($"dimensi.{dimension.Code}", dimension.TenThousandths / 10_000m);
        foreach (var i in region.Indicators)
        {
            yield return Row($"memenuhi.{i.Code}", i.Met);
            yield return Row($"tidak_memenuhi.{i.Code}", i.NotMet);
            yield return Row($"tidak_berlaku.{i.Code}", i.NotApplicable);
        }
    }

    private static IReadOnlyList<OpenDataVariable> VariablesOf(RegionFigures self) =>
    [
        new("terdaftar", "Keluarga terdaftar", "Keluarga aktif dalam register.", "keluarga"),
        new("menjawab", "Keluarga menjawab", "Keluarga yang selesai menjawab kuesioner pada periode survei.", "keluarga"),
        new("indeks", "Indeks kualitas keluarga", "Rata-rata indeks keluarga yang berindeks.", "poin 0–100"),
        .. self.Categories.Select(c => new OpenDataVariable($"kategori.{c.Code}", $"Kategori {c.LabelId}", "Keluarga dengan indeks dalam kategori ini.", "keluarga")),
        .. self.Dimensions.Select(d => new OpenDataVariable($"dimensi.{d.Code}", d.LabelId, "Rata-rata nilai dimensi pada keluarga yang dikenai.", "poin 0–100")),
        .. self.Indicators.SelectMany(i => (OpenDataVariable[])
        [
            new($"memenuhi.{i.Code}", i.LabelId, "Keluarga yang memenuhi indikator.", "keluarga"),
            new($"tidak_memenuhi.{i.Code}", i.LabelId, "Keluarga yang dikenai dan tidak memenuhi indikator.", "keluarga"),
            new($"tidak_berlaku.{i.Code}", i.LabelId, "Keluarga menjawab yang tidak dikenai indikator.", "keluarga"),
        ]),
    ];
}
