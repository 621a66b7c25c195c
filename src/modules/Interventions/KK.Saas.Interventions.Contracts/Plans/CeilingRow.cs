namespace KK.Saas.Interventions.Plans;

/// <summary>An agency with its ceilings.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Figures">Its ceilings.</param>
/// <param name="Planned">Pagu of all plans of the city in the year, whole rupiah.</param>
public sealed record CeilingRow(AgencyChoice Agency, CeilingFigures Figures, long Planned);
