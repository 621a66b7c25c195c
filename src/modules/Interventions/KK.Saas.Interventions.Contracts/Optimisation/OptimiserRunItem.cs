using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Optimisation;

/// <summary>A computation in the list.</summary>
/// <param name="Id">The computation.</param>
/// <param name="Village">The kelurahan or desa.</param>
/// <param name="VillageName">Its name.</param>
/// <param name="SurveyYear">The survey.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Goal">What to do best.</param>
/// <param name="State">How far it is.</param>
/// <param name="CreatedAtUtc">When it was asked for.</param>
public sealed record OptimiserRunItem(
    Guid Id, RegionCode Village, string VillageName, int SurveyYear, FiscalYear Year, OptimiserGoal Goal, OptimiserRunState State, DateTime CreatedAtUtc);
