namespace KK.Saas.Blazor.Interventions.Activities;

/// <summary>What the form of a quarterly report posts.</summary>
public sealed class QuarterForm
{
    public string? Narrative { get; set; }

    public string? Correction { get; set; }

    /// <summary>The button that was used: "submit", or anything else to keep a draft.</summary>
    public string? Step { get; set; }
}
