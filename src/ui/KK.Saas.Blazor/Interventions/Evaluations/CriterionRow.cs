namespace KK.Saas.Blazor.Interventions.Evaluations;

/// <summary>A criterion as it was typed; an empty name leaves it out.</summary>
public sealed class CriterionRow
{
    public Guid Id { get; set; }

    public string? Name { get; set; }

    public int? Weight { get; set; }

    public int? Maximum { get; set; }
}
