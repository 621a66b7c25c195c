namespace KK.Saas.Interventions.Evaluations;

/// <summary>A 95% interval in points: normal approximation, 1.96 times the square root of s1²/n1 + s2²/n2 to both sides.</summary>
public sealed record Interval(decimal Low, decimal High);
