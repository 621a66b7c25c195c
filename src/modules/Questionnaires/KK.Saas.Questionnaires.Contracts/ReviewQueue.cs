namespace KK.Saas.Questionnaires;

/// <summary>What waits for review in the area. Counts stop one above <see cref="MostCounted"/>: then there are more than that.</summary>
/// <param name="Items">Odd ones first, then the oldest; at most 50.</param>
/// <param name="Waiting">How many wait in all.</param>
/// <param name="Approved">How many of the period were approved.</param>
/// <param name="Returned">How many are back with their enumerators.</param>
public sealed record ReviewQueue(IReadOnlyList<ReviewItem> Items, int Waiting, int Approved, int Returned)
{
    /// <summary>More are not counted: the page must be as fast in the largest city.</summary>
    public const int MostCounted = 5_000;
}
