namespace KK.Saas.Interventions.Domain.Optimisation;

/// <summary>An intervention that can be given to families, with what was entered of it.</summary>
/// <param name="InterventionId">Of the catalogue.</param>
/// <param name="Limit">Position of its agency among the limits.</param>
/// <param name="Cost">Whole rupiah a family.</param>
/// <param name="Effects">By the indicator's bit: 0 to 1, the share of served families that meet it afterwards.</param>
public sealed record ServingOption(Guid InterventionId, int Limit, long Cost, IReadOnlyDictionary<int, double> Effects)
{
    /// <summary>Bits of the indicators that it repairs.</summary>
    public long Mask { get; } = Effects.Where(e => e.Value > 0).Aggregate(0L, (mask, e) => mask | 1L << e.Key);
}
