using KK.Saas.Core.Regions;
using KK.Saas.Regions;
using KK.Saas.Rollups.Domain;

namespace KK.Saas.Rollups.Application;

/// <summary>Published figures: those of a kabupaten/kota and its kelurahan as they were written, the province and kecamatan as sums of them.</summary>
public sealed class ProvincePictureSource(IPublishedRepository published, FigureShapes shapes, PublishedPictures pictures, PictureBuilder builder, IRegionDirectory regions) : IPictureSource
{
    /// <summary>Kalimantan Selatan (Kepmendagri 300.2.2-2430/2025).</summary>
    private static readonly RegionCode Province = RegionCode.Parse("63");

    public Task<RegionCode> RootAsync(CancellationToken cancellationToken = default) => Task.FromResult(Province);

    public async Task<IReadOnlyList<PictureYear>> YearsAsync(CancellationToken cancellationToken = default) =>
        [.. (await published.ListYearsAsync(cancellationToken)).Select(y => new PictureYear(y.SurveyYear, "", y.InstrumentId, null))];

    public bool Includes(RegionCode root, RegionCode region) => region.IsWithin(root) && regions.Find(region) is not null;

    public async Task<IReadOnlyList<RegionFigures>> ListAsync(
        PictureYear year, RegionLevel level, RegionCode within, FamilyGroup group, CancellationToken cancellationToken = default)
    {
        var rows = (await published.ListAsync(SourceOf(level), within, year.SurveyYear, group, cancellationToken)).ToLookup(r => r.Region.At(level));
        var found = new List<RegionFigures>();
        foreach (var code in AtLevel(within, level)) found.Add(await DescribeAsync(code, year, [.. rows[code]], cancellationToken));
        return found;
    }

    public async Task<RegionFigures> GetAsync(PictureYear year, RegionCode region, FamilyGroup group, CancellationToken cancellationToken = default) =>
        await DescribeAsync(region, year, await published.ListAsync(SourceOf(region.Level), region, year.SurveyYear, group, cancellationToken), cancellationToken);

    /// <summary>The level whose rows make up a level.</summary>
    private static RegionLevel SourceOf(RegionLevel level) => level <= RegionLevel.Regency ? RegionLevel.Regency : RegionLevel.Village;

    private IEnumerable<RegionCode> AtLevel(RegionCode within, RegionLevel level) =>
        within.Level >= level ? [within] : regions.Children(within).SelectMany(c => AtLevel(c.Code, level));

    /// <summary>Rows of another instrument do not add up with the others and are left out of a sum; a region that stands alone keeps its own.</summary>
    private async Task<RegionFigures> DescribeAsync(RegionCode region, PictureYear year, IReadOnlyList<PublishedFigures> rows, CancellationToken cancellationToken)
    {
        var instrument = rows.Select(r => r.InstrumentId).Distinct().ToList() is [var only] ? only : year.InstrumentId;
        var same = rows.Where(r => r.InstrumentId == instrument).ToList();
        return same.Count == 0 ? builder.Nothing(region) : pictures.Describe(region, await shapes.GetModelAsync(instrument, cancellationToken), same);
    }
}
