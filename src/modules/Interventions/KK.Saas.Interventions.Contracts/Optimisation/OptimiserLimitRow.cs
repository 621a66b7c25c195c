namespace KK.Saas.Interventions.Optimisation;

/// <summary>How far an agency's money and capacity are used, and what more of them would buy.</summary>
/// <param name="AgencyName">The agency.</param>
/// <param name="Amount">What it has, whole rupiah.</param>
/// <param name="Left">What the computed plan leaves; null when withheld with a row.</param>
/// <param name="Capacity">Families that it can serve; null when nobody said.</param>
/// <param name="GainPerMillion">What one million rupiah more adds: families or index points, as the goal counts.</param>
/// <param name="GainPerPlace">What one more place adds.</param>
public sealed record OptimiserLimitRow(string AgencyName, long Amount, long? Left, int? Capacity, decimal GainPerMillion, decimal GainPerPlace);
