namespace KK.Saas.Core.Paging;

/// <summary>Pages of a list that lies in memory as a whole.</summary>
public static class Walk
{
    /// <summary>The page that a handle names; the first one when the handle is bad, or its row is gone or the last.</summary>
    /// <typeparam name="T">Type of a row.</typeparam>
    /// <param name="all">The whole list in its order.</param>
    /// <param name="key">What names a row.</param>
    /// <param name="handle">From <see cref="PageLinks"/>, or null.</param>
    /// <param name="size">Rows a page.</param>
    /// <param name="isShown">Which rows are shown; all when null. The others keep their place, so a handle survives what happens to its row.</param>
    public static Page<T> Read<T>(IReadOnlyList<T> all, Func<T, string> key, string? handle, int size, Func<T, bool>? isShown = null)
    {
        var cursor = PageCursor.Parse(handle) is { Keys.Count: 1 } named ? named : null;
        var row = cursor is null ? -1 : all.ToList().FindIndex(item => key(item) == cursor.Keys[0]);
        var shown = isShown is null ? all : [.. all.Where(isShown)];
        var before = row < 0 ? 0 : all.Take(cursor!.IsBack ? row : row + 1).Count(item => isShown is null || isShown(item));
        var start = row >= 0 && cursor!.IsBack ? Math.Max(0, before - size) : before;
        if (start >= shown.Count) start = 0;
        IReadOnlyList<T> items = [.. shown.Skip(start).Take(size)];
        return new Page<T>(items, new PageLinks(
            start == 0 ? null : new PageCursor(true, [key(items[0])]).ToString(),
            start + size >= shown.Count ? null : new PageCursor(false, [key(items[^1])]).ToString()));
    }
}
