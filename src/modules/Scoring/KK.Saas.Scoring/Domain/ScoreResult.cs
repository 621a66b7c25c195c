namespace KK.Saas.Scoring.Domain;

/// <summary>What a family's answers come to.</summary>
/// <param name="ApplicableMask">Bit n: the indicator with ordinal n applies.</param>
/// <param name="MetMask">Bit n: it applies and is met.</param>
/// <param name="IndexTenThousandths">0 to 1,000,000; null when nothing applies.</param>
/// <param name="DimensionTenThousandths">The same per dimension; null where nothing applies.</param>
public sealed record ScoreResult(long ApplicableMask, long MetMask, int? IndexTenThousandths, IReadOnlyList<int?> DimensionTenThousandths);
