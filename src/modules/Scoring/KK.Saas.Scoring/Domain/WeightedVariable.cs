namespace KK.Saas.Scoring.Domain;

/// <summary>A variable with its weight in the dimension; the weights of a dimension's variables sum to 1.</summary>
public sealed record WeightedVariable(string Code, decimal Weight, IReadOnlyList<WeightedIndicator> Indicators);
