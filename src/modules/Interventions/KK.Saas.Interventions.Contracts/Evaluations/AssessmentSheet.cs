namespace KK.Saas.Interventions.Evaluations;

/// <summary>A locus with its form, to be filled in.</summary>
/// <param name="Locus">What is assessed.</param>
/// <param name="Form">Null while the province has set up none for the year.</param>
/// <param name="Input">As it was saved last; null for a new one.</param>
/// <param name="SavedBy">Who saved it last, or empty.</param>
/// <param name="SavedAt">When, in UTC.</param>
public sealed record AssessmentSheet(AssessmentListItem Locus, AssessmentFormItem? Form, AssessmentInput? Input, string SavedBy, DateTime? SavedAt);
