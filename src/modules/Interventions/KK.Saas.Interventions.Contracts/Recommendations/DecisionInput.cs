using KK.Saas.Core.Regions;

namespace KK.Saas.Interventions.Recommendations;

/// <summary>A decision about a problem of a kelurahan, or about one of its interventions.</summary>
/// <param name="Village">Kelurahan or desa.</param>
/// <param name="SurveyYear">Year of the survey that the proposal came from.</param>
/// <param name="IndicatorCode">Such as "D1.1.1".</param>
/// <param name="InterventionId">One intervention of the indicator; null for the problem as a whole.</param>
/// <param name="Kind">Taken, postponed or refused.</param>
/// <param name="Reason">3 to 1,000 characters; may be empty when taken.</param>
public sealed record DecisionInput(RegionCode Village, int SurveyYear, string IndicatorCode, Guid? InterventionId, DecisionKind Kind, string Reason);
