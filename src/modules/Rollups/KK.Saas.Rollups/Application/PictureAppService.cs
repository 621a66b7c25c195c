using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups.Application;

/// <inheritdoc cref="IPictureAppService" />
public sealed class PictureAppService(ICurrentTenant currentTenant, TenantPictureSource own, ProvincePictureSource published, FigureShapes shapes, PictureBuilder pictures) : IPictureAppService
{
    private IPictureSource Source => currentTenant.Id is null ? published : own;

    public async Task<RegionPicture> GetAsync(RegionCode? region = null, int? surveyYear = null, FamilyGroup group = FamilyGroup.All, CancellationToken cancellationToken = default)
    {
        var (frame, years, year) = await FrameAsync(surveyYear, group, cancellationToken);
        var code = Inside(frame.Root, region);
        if (year is null) return new RegionPicture(frame, pictures.Nothing(code), null, null, false);
        var self = await Source.GetAsync(year, code, group, cancellationToken);
        var parent = code == frame.Root ? null : await Source.GetAsync(year, code.Parent!.Value, group, cancellationToken);
        var before = years.SkipWhile(y => y.SurveyYear >= year.SurveyYear).FirstOrDefault();
        return new RegionPicture(
            frame, self, parent, before is null ? null : await Source.GetAsync(before, code, group, cancellationToken), before?.InstrumentId == year.InstrumentId);
    }

    public async Task<RegionList> GetListAsync(
        RegionLevel level, RegionCode? within = null, int? surveyYear = null, FamilyGroup group = FamilyGroup.All, CancellationToken cancellationToken = default)
    {
        var (frame, _, year) = await FrameAsync(surveyYear, group, cancellationToken);
        var code = Inside(frame.Root, within);
        if (year is null || level <= code.Level) return new RegionList(frame, pictures.Nothing(code), []);
        var total = await Source.GetAsync(year, code, group, cancellationToken);
        return new RegionList(frame, total, await Source.ListAsync(year, level, code, group, cancellationToken));
    }

    public async Task<RegionTrend> GetTrendAsync(RegionCode? region = null, FamilyGroup group = FamilyGroup.All, CancellationToken cancellationToken = default)
    {
        var (frame, years, _) = await FrameAsync(null, group, cancellationToken);
        var code = Inside(frame.Root, region);
        var points = new List<TrendPoint>();
        foreach (var year in years.Reverse())
            points.Add(new TrendPoint(year.SurveyYear, year.Name, year.InstrumentId, await Source.GetAsync(year, code, group, cancellationToken)));
        return new RegionTrend(frame, points);
    }

    private async Task<(PictureFrame Frame, IReadOnlyList<PictureYear> Years, PictureYear? Year)> FrameAsync(int? surveyYear, FamilyGroup group, CancellationToken cancellationToken)
    {
        if (!Enum.IsDefined(group)) throw new EntityNotFoundException("FamilyGroup");
        var years = await Source.YearsAsync(cancellationToken);
        var year = surveyYear is null ? (years.Count == 0 ? null : years[0]) : years.FirstOrDefault(y => y.SurveyYear == surveyYear) ?? throw new EntityNotFoundException("Period");
        var threshold = year is null ? 0 : (await shapes.GetModelAsync(year.InstrumentId, cancellationToken)).PriorityThresholdPercent;
        var frame = new PictureFrame(
            await Source.RootAsync(cancellationToken), year?.SurveyYear, year?.Name ?? "", [.. years.Select(y => y.SurveyYear)], group, threshold, currentTenant.Id is null);
        return (frame, years, year);
    }

    private RegionCode Inside(RegionCode root, RegionCode? region)
    {
        var code = region ?? root;
        return Source.Includes(root, code) ? code : throw new EntityNotFoundException("Region");
    }
}
