using KK.Saas.Core.Regions;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Plans;
using KK.Saas.Regions;
using KK.Saas.Rollups;

namespace KK.Saas.Reports.Application.Figures;

/// <summary>Gathers the figures of a report through the services that the pages use.</summary>
public sealed class FiguresReader(IPictureAppService pictures, IPlanAppService plans, IRealisationAppService realisation, IRegionDirectory regions, TimeProvider clock)
{
    private const int Few = 5;

    private static readonly FamilyGroup[] Groups = [.. Enum.GetValues<FamilyGroup>().Where(g => g != FamilyGroup.All)];

    /// <exception cref="NoFiguresException">No family was counted.</exception>
    internal async Task<ReportFigures> ReadAsync(ReportKind kind, int? surveyYear, ReportProgress progress, CancellationToken cancellationToken)
    {
        var self = await pictures.GetAsync(null, surveyYear, cancellationToken: cancellationToken);
        if (self.Self.Indicators.Count == 0 && self.Self.Registered is null or 0) throw new NoFiguresException();
        var year = self.Frame.SurveyYear;
        var isCity = kind == ReportKind.City;
        var rows = await pictures.GetListAsync(isCity ? RegionLevel.Village : RegionLevel.Regency, null, year, cancellationToken: cancellationToken);
        var districts = isCity ? await pictures.GetListAsync(RegionLevel.District, null, year, cancellationToken: cancellationToken) : null;
        await progress.TellAsync(ReportStep.Figures, 20, cancellationToken);
        var groups = new List<RegionPicture>();
        foreach (var group in Groups) groups.Add(await pictures.GetAsync(null, year, group, cancellationToken));
        await progress.TellAsync(ReportStep.Plans, 40, cancellationToken);
        var places = rows.Rows.Select(r => r.Region.Parent).OfType<RegionCode>().Distinct().ToDictionary(c => c.Value, c => regions.Find(c)?.Name ?? "");
        return new ReportFigures(
            kind, self, districts, rows with { Rows = [.. rows.Rows.Select(WithoutFew)] }, await pictures.GetTrendAsync(cancellationToken: cancellationToken), groups,
            isCity ? await PlansAsync(cancellationToken) : [], places, clock.GetUtcNow().UtcDateTime);
    }

    /// <summary>A report goes from hand to hand: what fewer than five families answered is not told apart, also inside the city.</summary>
    private static RegionFigures WithoutFew(RegionFigures row) => row.Completed is > 0 and < Few
        ? row with { Scored = null, IndexTenThousandths = null, SpreadTenThousandths = null, Histogram = [], Categories = [], Dimensions = [], Indicators = [] }
        : row;

    private async Task<IReadOnlyList<PlanRow>> PlansAsync(CancellationToken cancellationToken)
    {
        var rows = new List<PlanRow>();
        foreach (var plan in (await plans.GetListAsync(cancellationToken)).Plans)
        {
            var board = await plans.GetAsync(plan.Id, cancellationToken);
            var done = await realisation.GetAsync(plan.Id, cancellationToken);
            rows.AddRange(board.Lines.OrderBy(l => l.Input.Year).ThenBy(l => l.Agency.ShortName, StringComparer.Ordinal).Select(line => done.GetValueOrDefault(line.Id) is { } d
                ? Row(plan, line, d.Families, d.Amount, d.Reports)
                : Row(plan, line, 0, 0, 0)));
        }

        return rows;
    }

    private static PlanRow Row(PlanInfo plan, PlanLineInfo line, int reached, long spent, int reports) => new(
        plan.VillageName, line.Input.Year.Value, line.Agency.ShortName, line.Input.Title, line.Input.TargetFamilies, line.Input.Pagu, reached, spent, reports);
}
