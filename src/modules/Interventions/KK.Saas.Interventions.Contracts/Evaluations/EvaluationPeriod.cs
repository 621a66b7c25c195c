using KK.Saas.Core.Identifiers;

namespace KK.Saas.Interventions.Evaluations;

/// <summary>A survey period that can be compared.</summary>
/// <param name="Id">The period.</param>
/// <param name="SurveyYear">The survey year.</param>
/// <param name="Name">The name on the screen.</param>
public sealed record EvaluationPeriod(PeriodId Id, int SurveyYear, string Name);
