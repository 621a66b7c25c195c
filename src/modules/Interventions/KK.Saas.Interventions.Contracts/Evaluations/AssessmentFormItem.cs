namespace KK.Saas.Interventions.Evaluations;

/// <summary>A form.</summary>
/// <param name="Id">The form.</param>
/// <param name="Facts">As it was set up.</param>
/// <param name="IsUsed">Assessments stand on it, so that it changes no more.</param>
public sealed record AssessmentFormItem(Guid Id, AssessmentFormInput Facts, bool IsUsed);
