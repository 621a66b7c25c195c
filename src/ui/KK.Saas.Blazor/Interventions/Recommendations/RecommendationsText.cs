namespace KK.Saas.Blazor.Interventions.Recommendations;

/// <summary>Marks the texts of proposals and needs.</summary>
public sealed class RecommendationsText;
