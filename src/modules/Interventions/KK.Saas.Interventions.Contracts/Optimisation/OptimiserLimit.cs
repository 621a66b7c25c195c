namespace KK.Saas.Interventions.Optimisation;

/// <summary>What an agency can give.</summary>
/// <param name="AgencyId">The agency.</param>
/// <param name="Amount">Whole rupiah, 0 or more.</param>
/// <param name="Capacity">Families that it can serve; null when nobody said.</param>
public sealed record OptimiserLimit(Guid AgencyId, long Amount, int? Capacity);
