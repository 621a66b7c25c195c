using KK.Saas.Core.Paging;

namespace KK.Saas.Families;

/// <summary>A page of requests: open ones by due time first.</summary>
/// <param name="Items">At most 50.</param>
/// <param name="Open">All open requests of the city.</param>
/// <param name="Overdue">Those past 72 hours.</param>
/// <param name="Links">The pages beside it.</param>
public sealed record DataRequestList(IReadOnlyList<DataRequestItem> Items, int Open, int Overdue, PageLinks Links);
