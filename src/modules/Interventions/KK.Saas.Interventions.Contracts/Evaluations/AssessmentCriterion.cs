namespace KK.Saas.Interventions.Evaluations;

/// <summary>What an assessment looks at. Stored as JSON: parts may be added, never renamed.</summary>
/// <param name="Id">Of the criterion.</param>
/// <param name="Name">Up to 300 characters.</param>
/// <param name="Weight">1 to 100; weights need not sum to 100.</param>
/// <param name="Maximum">The highest score, 1 to 100.</param>
public sealed record AssessmentCriterion(Guid Id, string Name, int Weight, int Maximum);
