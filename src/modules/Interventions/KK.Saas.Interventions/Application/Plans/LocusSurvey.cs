using KK.Saas.Core.Security;
using KK.Saas.Interventions.Plans;
using KK.Saas.Rollups;
using KK.Saas.Scoring;

namespace KK.Saas.Interventions.Application.Plans;

/// <summary>What the survey of a locus says, as the current user may see it.</summary>
internal sealed class LocusSurvey(
    ScoringModelInfo? model, VillageFigures? figures, IReadOnlyList<OutcomePattern> patterns, IReadOnlyList<VillageProblem> problems, ICurrentUser user)
{
    /// <summary>A count below this may tell a single family.</summary>
    private const int Least = 5;

    private readonly Dictionary<string, IndicatorInfo> _indicators = (model?.Indicators ?? []).ToDictionary(i => i.Code, StringComparer.Ordinal);

    public IReadOnlyList<VillageProblem> Problems => problems;

    /// <summary>Whether answers were counted; without them problems are unknown.</summary>
    public bool IsCounted => figures is { Visits.Completed: > 0 };

    /// <summary>The indicators that an intervention repairs, with the share that meets them.</summary>
    public IReadOnlyList<IndicatorNow> Indicators(InterventionInfo intervention) =>
        [.. Known(intervention).Select(i => new IndicatorNow(i.Code, i.LabelId, i.LabelEn, Percent(i, MaySee(i))))];

    /// <summary>The share that meets an indicator, as every reader of a plan may see it; two decimals.</summary>
    public decimal? PercentForAll(string code) =>
        _indicators.TryGetValue(code, out var indicator) && Percent(indicator, indicator.Sensitivity == IndicatorSensitivity.Normal) is { } percent ? decimal.Round(percent, 2) : null;

    /// <summary>Families that do not meet one of the indicators; null when unknown, when it repairs none, or when withheld.</summary>
    public int? Concerned(InterventionInfo intervention) => Count(intervention) is { } count && (count >= Least || MaySeeAll(intervention)) ? count : null;

    /// <summary>The most families that can be aimed at. Small counts that the user may not see all look alike, so that no trial finds them.</summary>
    public int? Limit(InterventionInfo intervention) => Count(intervention) is { } count ? (MaySeeAll(intervention) ? count : Math.Max(count, Least - 1)) : null;

    /// <summary>Whether the user may see each indicator of a single family; else a list by name would tell them.</summary>
    public bool MaySeeAll(InterventionInfo intervention) => Known(intervention).All(MaySee);

    /// <summary>Codes of the intervention's indicators that a family does not meet.</summary>
    public IReadOnlyList<string> Unmet(InterventionInfo intervention, FamilyOutcome family) =>
        [.. Known(intervention).Where(i => IsUnmet(i, family.ApplicableMask, family.MetMask)).Select(i => i.Code)];

    private static bool IsUnmet(IndicatorInfo indicator, long applicable, long met) => ((applicable & ~met) >> indicator.Ordinal & 1) == 1;

    private IReadOnlyList<IndicatorInfo> Known(InterventionInfo intervention) =>
        [.. intervention.IndicatorCodes.Select(c => _indicators.GetValueOrDefault(c)).OfType<IndicatorInfo>()];

    private int? Count(InterventionInfo intervention)
    {
        var indicators = Known(intervention);
        if (!IsCounted || indicators.Count == 0) return null;
        return patterns.Where(p => indicators.Any(i => IsUnmet(i, p.ApplicableMask, p.MetMask))).Sum(p => p.Families);
    }

    /// <summary>Withheld as the pictures of a kelurahan withhold it: when one of the three parts is small.</summary>
    private decimal? Percent(IndicatorInfo indicator, bool maySee)
    {
        if (!IsCounted || figures!.Applicable[indicator.Ordinal] == 0) return null;
        var (met, applicable) = (figures.Met[indicator.Ordinal], figures.Applicable[indicator.Ordinal]);
        int[] parts = [met, applicable - met, figures.Visits.Completed - applicable];
        return maySee || !parts.Any(p => p is > 0 and < Least) ? met * 100m / applicable : null;
    }

    private bool MaySee(IndicatorInfo indicator) => indicator.Sensitivity switch
    {
        IndicatorSensitivity.Normal => true,
        IndicatorSensitivity.Sensitive => user.Has(ScoringPermissions.ReadSensitive),
        _ => user.Has(ScoringPermissions.ReadViolence),
    };
}
