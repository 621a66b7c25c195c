namespace KK.Saas.Interventions.Evaluations;

/// <summary>The score of a criterion. Stored as JSON: parts may be added, never renamed.</summary>
/// <param name="CriterionId">The criterion.</param>
/// <param name="Points">0 to its maximum; null while open.</param>
/// <param name="Note">Up to 1,000 characters.</param>
public sealed record AssessmentScore(Guid CriterionId, int? Points, string Note);
