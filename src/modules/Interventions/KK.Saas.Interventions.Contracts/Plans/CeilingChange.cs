namespace KK.Saas.Interventions.Plans;

/// <summary>New ceilings of an agency.</summary>
/// <param name="AgencyId">The agency.</param>
/// <param name="Before">What the editor saw; the change is refused when something else is stored.</param>
/// <param name="After">What shall hold.</param>
public sealed record CeilingChange(Guid AgencyId, CeilingFigures Before, CeilingFigures After);
