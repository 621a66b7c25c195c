namespace KK.Saas.Blazor.Interventions.Activities;

/// <summary>What the form of a head's decision posts.</summary>
public sealed class DecisionForm
{
    public string? Note { get; set; }

    public string? Task { get; set; }

    public Guid? OwnerId { get; set; }

    public DateOnly? DueOn { get; set; }
}
