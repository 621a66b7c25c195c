namespace KK.Saas.Blazor.Interventions.Evaluations;

/// <summary>Marks the texts of the room Evaluations.</summary>
public sealed class EvaluationsText;
