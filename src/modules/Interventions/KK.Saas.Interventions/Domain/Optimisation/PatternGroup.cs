namespace KK.Saas.Interventions.Domain.Optimisation;

/// <summary>Families with the same indicators.</summary>
/// <param name="Applicable">Bits of the indicators that concern them.</param>
/// <param name="Met">Bits of those that they meet.</param>
/// <param name="Band">Band of their index, 0 the lowest.</param>
/// <param name="Families">How many.</param>
public sealed record PatternGroup(long Applicable, long Met, int Band, int Families)
{
    public long Unmet => Applicable & ~Met;
}
