using KK.Saas.Core.Paging;

namespace KK.Saas.Interventions.Activities;

/// <summary>A page of reports, newest first.</summary>
/// <param name="Items">At most <see cref="Size"/>.</param>
/// <param name="Links">The pages beside it.</param>
/// <param name="MayReport">Whether the reader works in an agency and may report.</param>
public sealed record ActivityPage(IReadOnlyList<ActivityItem> Items, PageLinks Links, bool MayReport)
{
    /// <summary>Reports on a page.</summary>
    public const int Size = 50;
}
