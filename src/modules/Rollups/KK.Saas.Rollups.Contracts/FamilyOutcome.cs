using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups;

/// <summary>What a family that answered counts as in a period. Never shown by family to who may not see the family.</summary>
/// <param name="FamilyId">The family.</param>
/// <param name="Village">Where it was surveyed.</param>
/// <param name="ApplicableMask">Bit n: the indicator with ordinal n of the period's instrument applies.</param>
/// <param name="MetMask">Bit n: it applies and is met.</param>
/// <param name="IndexTenThousandths">0 to 1,000,000; null when nothing applies.</param>
public sealed record FamilyOutcome(Guid FamilyId, RegionCode Village, long ApplicableMask, long MetMask, int? IndexTenThousandths);
