namespace KK.Saas.Rollups;

/// <summary>Families with the very same indicators, and how many they are.</summary>
/// <param name="ApplicableMask">Bit n: the indicator with ordinal n of the period's instrument applies.</param>
/// <param name="MetMask">Bit n: it applies and is met.</param>
/// <param name="IndexTenThousandths">0 to 1,000,000; null when nothing applies.</param>
/// <param name="Families">1 or more.</param>
public sealed record OutcomePattern(long ApplicableMask, long MetMask, int? IndexTenThousandths, int Families);
