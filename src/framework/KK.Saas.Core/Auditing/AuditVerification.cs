namespace KK.Saas.Core.Auditing;

/// <summary>What the check of a log found.</summary>
/// <param name="Batches">Whole batches from the start.</param>
/// <param name="Entries">Entries in them.</param>
/// <param name="Problem">The first thing that is wrong; null when nothing is.</param>
public sealed record AuditVerification(long Batches, long Entries, string? Problem);
