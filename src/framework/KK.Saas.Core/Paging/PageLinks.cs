namespace KK.Saas.Core.Paging;

/// <summary>Handles of the pages beside one; opaque, null where there is none.</summary>
/// <param name="Previous">The page before.</param>
/// <param name="Next">The page after.</param>
public sealed record PageLinks(string? Previous, string? Next)
{
    /// <summary>Of a list that fits on one page.</summary>
    public static PageLinks None { get; } = new(null, null);
}
