namespace KK.Saas.Blazor.Interventions.Plans;

/// <summary>What the form of ceilings posts.</summary>
public sealed class CeilingForm
{
    public int? Year { get; set; }

    public bool Blocks { get; set; }

    public List<CeilingRowForm>? Rows { get; set; }
}
