using KK.Saas.Interventions.Components;

namespace KK.Saas.Blazor.Interventions.Components;

/// <summary>One measure as typed.</summary>
public sealed class ComponentLineForm
{
    public ComponentMeasure Measure { get; set; }

    public int? Count { get; set; }

    public int? Whole { get; set; }

    public int? Target { get; set; }

    public string? Source { get; set; }
}
