using KK.Saas.Interventions.Components;

namespace KK.Saas.Blazor.Interventions.Components;

/// <summary>What the form of a kelurahan posts: a line a measure.</summary>
public sealed class ComponentForm
{
    public List<ComponentLineForm>? Lines { get; set; }

    /// <summary>Lines where somebody typed a figure.</summary>
    public IReadOnlyDictionary<ComponentMeasure, ComponentValue> ToValues() =>
        (Lines ?? []).Where(l => l is { Count: not null } or { Whole: not null } or { Target: not null }).GroupBy(l => l.Measure)
            .ToDictionary(g => g.Key, g => new ComponentValue(g.First().Count ?? -1, g.First().Whole, g.First().Target, g.First().Source ?? ""));
}
