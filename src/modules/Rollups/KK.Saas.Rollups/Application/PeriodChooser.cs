using KK.Saas.Questionnaires;

namespace KK.Saas.Rollups.Application;

/// <summary>The period that a page shows: that of the asked year, else the current one.</summary>
public sealed class PeriodChooser(IPeriodDirectory periods)
{
    /// <summary>Drafts have no figures and are not offered.</summary>
    public async Task<IReadOnlyList<PeriodInfo>> ListAsync(CancellationToken cancellationToken = default) =>
        [.. (await periods.ListAsync(cancellationToken)).Where(p => p.State != PeriodState.Draft)];

    public async Task<PeriodInfo?> FindAsync(int? surveyYear, CancellationToken cancellationToken = default) => surveyYear is null
        ? await periods.FindCurrentAsync(cancellationToken)
        : (await ListAsync(cancellationToken)).FirstOrDefault(p => p.SurveyYear == surveyYear);

    public static PeriodChoice Describe(PeriodInfo period) => new(period.Id, period.SurveyYear, period.Name);
}
