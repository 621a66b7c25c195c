using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Optimisation;

/// <summary>What shall be computed.</summary>
/// <param name="Village">The kelurahan or desa whose families shall be served.</param>
/// <param name="SurveyYear">The survey that says what they lack.</param>
/// <param name="Year">The fiscal year whose money it is.</param>
/// <param name="Goal">What to do best.</param>
/// <param name="Limits">Money and capacity by agency.</param>
public sealed record OptimiserInput(RegionCode Village, int SurveyYear, FiscalYear Year, OptimiserGoal Goal, IReadOnlyList<OptimiserLimit> Limits);
