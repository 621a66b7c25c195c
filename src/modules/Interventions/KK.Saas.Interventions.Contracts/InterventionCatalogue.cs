namespace KK.Saas.Interventions;

/// <summary>The catalogue of interventions.</summary>
/// <param name="Indicators">In the order of the instrument.</param>
/// <param name="Others">Interventions for a component as a whole, or for an indicator that the newest instrument lacks.</param>
public sealed record InterventionCatalogue(IReadOnlyList<IndicatorCoverage> Indicators, IReadOnlyList<InterventionInfo> Others);
