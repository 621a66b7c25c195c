using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Plans;

/// <summary>Where a planned activity goes. It keeps its length, up to the end of the year.</summary>
/// <param name="AgencyId">Who does it.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="FirstQuarter">When it begins.</param>
public sealed record PlanMove(Guid AgencyId, FiscalYear Year, Quarter FirstQuarter);
