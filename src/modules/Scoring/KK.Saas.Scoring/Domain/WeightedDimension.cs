namespace KK.Saas.Scoring.Domain;

/// <summary>A dimension with its weight in the index; the weights of all dimensions sum to 1.</summary>
public sealed record WeightedDimension(string Code, decimal Weight, IReadOnlyList<WeightedVariable> Variables);
