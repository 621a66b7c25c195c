namespace KK.Saas.Interventions.Components;

/// <summary>A figure of a counter.</summary>
/// <param name="Count">How many, 0 to 1,000,000; not above the whole.</param>
/// <param name="Whole">Of how many, 0 to 1,000,000; null for a plain count.</param>
/// <param name="Target">How many it should be; null without a target.</param>
/// <param name="Source">Who gave the figure, 3 to 150 characters.</param>
public sealed record ComponentValue(int Count, int? Whole, int? Target, string Source);
