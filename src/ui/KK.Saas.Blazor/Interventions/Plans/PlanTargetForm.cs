namespace KK.Saas.Blazor.Interventions.Plans;

/// <summary>The target of an indicator in the form; empty means none.</summary>
public sealed class PlanTargetForm
{
    public string? Code { get; set; }

    public int? Percent { get; set; }
}
