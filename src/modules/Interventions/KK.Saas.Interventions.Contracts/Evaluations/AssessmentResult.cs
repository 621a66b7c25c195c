namespace KK.Saas.Interventions.Evaluations;

/// <summary>The province's final assessment of a locus, as its city reads it.</summary>
/// <param name="FormTitle">Title of the form.</param>
/// <param name="VisitDay">Day of the visit.</param>
/// <param name="VisitedBy">Who went.</param>
/// <param name="Notes">Of the visit.</param>
/// <param name="Percent">Weighted total, 0 to 100.</param>
/// <param name="Lines">Criteria in the order of the form.</param>
public sealed record AssessmentResult(string FormTitle, DateOnly VisitDay, string VisitedBy, string Notes, decimal Percent, IReadOnlyList<AssessmentLine> Lines);
