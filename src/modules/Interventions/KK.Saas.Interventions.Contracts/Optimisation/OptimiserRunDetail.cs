namespace KK.Saas.Interventions.Optimisation;

/// <summary>A computation with its result.</summary>
/// <param name="Run">What was asked.</param>
/// <param name="Result">The computed plan; null until it is done.</param>
public sealed record OptimiserRunDetail(OptimiserRunItem Run, OptimiserResult? Result);
