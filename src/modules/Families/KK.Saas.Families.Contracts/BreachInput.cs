namespace KK.Saas.Families;

/// <summary>What is known of a breach (UU 27/2022, Pasal 46). Names no family.</summary>
/// <param name="DiscoveredAt">Local time (WITA).</param>
/// <param name="HappenedAt">Local time (WITA), as far as known.</param>
/// <param name="Data">Which data were disclosed; 3 to 1,000 characters.</param>
/// <param name="How">How it happened; 3 to 2,000 characters.</param>
/// <param name="Handling">What was done and how the harm is put right; at most 2,000 characters.</param>
/// <param name="Families">Families concerned, as far as known; 0 or more.</param>
public sealed record BreachInput(DateTime DiscoveredAt, DateTime? HappenedAt, string Data, string How, string Handling, int Families);
