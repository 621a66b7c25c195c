namespace KK.Saas.Interventions.Evaluations;

/// <summary>What the assessors bring home.</summary>
/// <param name="VisitDay">Day of the visit.</param>
/// <param name="VisitedBy">Who went; up to 500 characters.</param>
/// <param name="Notes">Of the visit to dasawisma and groups; up to 4,000 characters.</param>
/// <param name="Scores">One a criterion at most.</param>
/// <param name="IsFinal">The city sees it from now on, and it changes no more.</param>
/// <param name="Version">As it was read; 0 for a new one.</param>
public sealed record AssessmentInput(DateOnly VisitDay, string VisitedBy, string Notes, IReadOnlyList<AssessmentScore> Scores, bool IsFinal, int Version);
