namespace KK.Saas.Blazor.Interventions.Catalogue;

/// <summary>The effect on one indicator as it was typed.</summary>
public sealed class EffectRow
{
    public string? Code { get; set; }

    public string? Percent { get; set; }

    public string? Source { get; set; }
}
