namespace KK.Saas.Identity;

/// <summary>What a check of the audit log found.</summary>
/// <param name="Batches">Whole batches from the start.</param>
/// <param name="Entries">Entries in them.</param>
/// <param name="Problem">The first thing that is wrong, in English for whoever investigates; null when nothing is.</param>
public sealed record AuditCheck(long Batches, long Entries, string? Problem);
