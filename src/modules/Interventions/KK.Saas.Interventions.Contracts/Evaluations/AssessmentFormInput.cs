namespace KK.Saas.Interventions.Evaluations;

/// <summary>A form as the province sets it up.</summary>
/// <param name="Title">3 to 200 characters.</param>
/// <param name="Year">Fiscal year whose loci are assessed with it; one form a year.</param>
/// <param name="Criteria">1 to 30.</param>
public sealed record AssessmentFormInput(string Title, int Year, IReadOnlyList<AssessmentCriterion> Criteria);
