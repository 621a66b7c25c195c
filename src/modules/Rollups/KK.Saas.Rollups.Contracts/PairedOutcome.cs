namespace KK.Saas.Rollups;

/// <summary>What a family that answered twice counted as each time. Without its id: only sums are made of it.</summary>
/// <param name="ApplicableBefore">Mask of the earlier period's instrument.</param>
/// <param name="MetBefore">Mask of the earlier period's instrument.</param>
/// <param name="IndexBefore">0 to 1,000,000; null when nothing applies.</param>
/// <param name="ApplicableAfter">Mask of the later period's instrument.</param>
/// <param name="MetAfter">Mask of the later period's instrument.</param>
/// <param name="IndexAfter">0 to 1,000,000; null when nothing applies.</param>
public sealed record PairedOutcome(long ApplicableBefore, long MetBefore, int? IndexBefore, long ApplicableAfter, long MetAfter, int? IndexAfter);
