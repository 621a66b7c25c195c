namespace KK.Saas.Interventions.Evaluations;

/// <summary>A criterion with its score.</summary>
public sealed record AssessmentLine(string Name, int Weight, int Points, int Maximum, string Note);
