namespace KK.Saas.Interventions.Domain.Optimisation;

/// <summary>What an agency can give in a fiscal year.</summary>
/// <param name="AgencyId">The agency.</param>
/// <param name="Amount">Whole rupiah.</param>
/// <param name="Capacity">Families that it can serve.</param>
public sealed record ServingLimit(Guid AgencyId, long Amount, long Capacity)
{
    /// <summary>Where nobody said how many.</summary>
    public const long NoCapacityLimit = 1_000_000_000;
}
