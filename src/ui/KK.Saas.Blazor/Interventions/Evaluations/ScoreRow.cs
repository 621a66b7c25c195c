namespace KK.Saas.Blazor.Interventions.Evaluations;

/// <summary>A criterion's score as it was typed.</summary>
public sealed class ScoreRow
{
    public Guid CriterionId { get; set; }

    public int? Points { get; set; }

    public string? Note { get; set; }
}
