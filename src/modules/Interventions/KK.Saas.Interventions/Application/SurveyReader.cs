using KK.Saas.Questionnaires;
using KK.Saas.Scoring;

namespace KK.Saas.Interventions.Application;

/// <summary>The survey whose figures the rooms reckon with.</summary>
public sealed class SurveyReader(IPeriodDirectory periods, IScoringModelDirectory models)
{
    /// <summary>That of a survey year (the current one when null); null when there is none, and a draft is none.</summary>
    public async Task<(PeriodInfo Period, ScoringModelInfo Model)?> FindAsync(int? surveyYear = null, CancellationToken cancellationToken = default)
    {
        var period = surveyYear is null
            ? await periods.FindCurrentAsync(cancellationToken)
            : (await periods.ListAsync(cancellationToken)).FirstOrDefault(p => p.SurveyYear == surveyYear && p.State != PeriodState.Draft);
        if (period is null) return null;
        return await models.FindAsync(period.InstrumentId, cancellationToken) is { } model ? (period, model) : null;
    }
}
