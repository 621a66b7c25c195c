namespace KK.Saas.Interventions.Domain.Optimisation;

/// <summary>What a plan comes to.</summary>
/// <param name="Gain">In millionths of a family or of an index point.</param>
/// <param name="Served">Families by option.</param>
/// <param name="MoneyLeft">Rupiah left by limit.</param>
/// <param name="PlacesLeft">Places left by limit.</param>
public sealed record ServingOutcome(long Gain, IReadOnlyList<long> Served, IReadOnlyList<long> MoneyLeft, IReadOnlyList<long> PlacesLeft)
{
    /// <summary>This plan, then another with what it left.</summary>
    public ServingOutcome Then(ServingOutcome next) => new(Gain + next.Gain, [.. Served.Zip(next.Served, (a, b) => a + b)], next.MoneyLeft, next.PlacesLeft);

    /// <summary>The limits for who comes next.</summary>
    public IReadOnlyList<ServingLimit> Left(IReadOnlyList<ServingLimit> limits) =>
        [.. limits.Select((limit, l) => limit with { Amount = MoneyLeft[l], Capacity = PlacesLeft[l] })];
}
