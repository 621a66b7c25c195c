using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Optimisation;

/// <summary>What a computation would start from.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="SurveyYears">Surveys to choose from, newest first.</param>
/// <param name="Agencies">Agencies in charge of usable interventions, with the ceilings in force as a start.</param>
/// <param name="Usable">Interventions with effect, cost and agency.</param>
/// <param name="LeftOut">The others, with the reason.</param>
public sealed record OptimiserSetup(FiscalYear Year, IReadOnlyList<int> SurveyYears, IReadOnlyList<OptimiserAgency> Agencies, int Usable, IReadOnlyList<LeftOutItem> LeftOut);
