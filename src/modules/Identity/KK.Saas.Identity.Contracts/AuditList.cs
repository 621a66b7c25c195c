namespace KK.Saas.Identity;

/// <summary>A page of the audit log.</summary>
/// <param name="Items">The newest first.</param>
/// <param name="Next">What to ask for as <see cref="AuditSearch.Before"/>; null on the last page.</param>
/// <param name="Waiting">Entries that are not sealed yet; sealing runs each minute.</param>
public sealed record AuditList(IReadOnlyList<AuditItem> Items, Guid? Next, int Waiting);
