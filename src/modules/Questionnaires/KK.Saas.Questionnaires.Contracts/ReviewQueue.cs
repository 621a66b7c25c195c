using KK.Saas.Core.Paging;

namespace KK.Saas.Questionnaires;

/// <summary>What waits for review in the area. Counts stop one above <see cref="MostCounted"/>: then there are more than that.</summary>
/// <param name="Items">A page of at most 50: odd ones first, then the oldest.</param>
/// <param name="Waiting">How many wait in all.</param>
/// <param name="Approved">How many of the period were approved.</param>
/// <param name="Returned">How many are back with their enumerators.</param>
/// <param name="Links">The pages beside it.</param>
public sealed record ReviewQueue(IReadOnlyList<ReviewItem> Items, int Waiting, int Approved, int Returned, PageLinks Links)
{
    /// <summary>More are not counted: the page must be as fast in the largest city.</summary>
    public const int MostCounted = 5_000;
}
