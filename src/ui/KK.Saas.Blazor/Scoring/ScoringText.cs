namespace KK.Saas.Blazor.Scoring;

/// <summary>Marks the texts on scores.</summary>
public sealed class ScoringText;
