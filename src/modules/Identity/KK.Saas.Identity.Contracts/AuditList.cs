using KK.Saas.Core.Paging;

namespace KK.Saas.Identity;

/// <summary>A page of the audit log.</summary>
/// <param name="Items">The newest first.</param>
/// <param name="Links">The pages beside it, for <see cref="AuditSearch.Page"/>.</param>
/// <param name="Waiting">Entries that are not sealed yet; sealing runs each minute.</param>
public sealed record AuditList(IReadOnlyList<AuditItem> Items, PageLinks Links, int Waiting);
