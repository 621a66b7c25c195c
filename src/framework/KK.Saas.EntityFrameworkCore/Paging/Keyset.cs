using System.Linq.Expressions;
using KK.Saas.Core.Paging;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.EntityFrameworkCore.Paging;

/// <summary>
/// The order of a list, and its pages read by key: the database starts at the row where the page before ended, so that page 1,000
/// costs what the first does. The last key must be unique.
/// </summary>
/// <typeparam name="T">Type of a row.</typeparam>
public sealed class Keyset<T>
{
    private readonly ParameterExpression _row = Expression.Parameter(typeof(T), "row");
    private readonly List<KeysetColumn<T>> _columns = [];

    /// <summary>Sorts by a key upwards, within what was named before.</summary>
    public Keyset<T> Up<TKey>(Expression<Func<T, TKey>> key) => Add(key, false);

    /// <summary>Sorts by a key downwards, within what was named before.</summary>
    public Keyset<T> Down<TKey>(Expression<Func<T, TKey>> key) => Add(key, true);

    /// <summary>The page that a handle names; the first one when the handle is bad or nothing is left there.</summary>
    /// <param name="rows">All rows of the list, in any order.</param>
    /// <param name="handle">From <see cref="PageLinks"/>, or null.</param>
    /// <param name="size">Rows a page.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task<Page<T>> ReadAsync(IQueryable<T> rows, string? handle, int size, CancellationToken cancellationToken = default)
    {
        if (PageCursor.Parse(handle) is { } cursor && Beside(cursor) is { } beside)
        {
            var found = await Sort(rows.Where(beside), cursor.IsBack).Take(size + 1).ToListAsync(cancellationToken);
            if (cursor.IsBack && found.Count > size) return Page([.. found.Take(size).Reverse()], true, true);
            if (!cursor.IsBack && found.Count > 0) return Page([.. found.Take(size)], true, found.Count > size);
        }

        var first = await Sort(rows, false).Take(size + 1).ToListAsync(cancellationToken);
        return Page([.. first.Take(size)], false, first.Count > size);
    }

    private Keyset<T> Add<TKey>(Expression<Func<T, TKey>> key, bool isDown)
    {
        _columns.Add(new TypedKeysetColumn<T, TKey>(key, _row, isDown));
        return this;
    }

    private Page<T> Page(IReadOnlyList<T> items, bool hasPrevious, bool hasNext) => new(items, new PageLinks(
        hasPrevious ? Handle(items[0], true) : null, hasNext ? Handle(items[^1], false) : null));

    private string Handle(T row, bool isBack) => new PageCursor(isBack, [.. _columns.Select(c => c.Write(row))]).ToString();

    private IQueryable<T> Sort(IQueryable<T> rows, bool isBack)
    {
        var sorted = _columns[0].Sort(rows, isBack);
        foreach (var column in _columns.Skip(1)) sorted = column.SortFurther(sorted, isBack);
        return sorted;
    }

    /// <summary>a > x or (a = x and (b > y or …)), with a >= x in front, where an index can start. Null when a key cannot be read.</summary>
    private Expression<Func<T, bool>>? Beside(PageCursor cursor)
    {
        if (cursor.Keys.Count != _columns.Count) return null;
        Expression? beside = null;
        for (var i = _columns.Count - 1; i >= 0; i--)
        {
            if (_columns[i].Read(cursor.Keys[i]) is not { } value) return null;
            var beyond = _columns[i].Beyond(value, cursor.IsBack);
            beside = beside is null ? beyond : Expression.OrElse(beyond, Expression.AndAlso(_columns[i].Same(value), beside));
            if (i == 0 && _columns.Count > 1) beside = Expression.AndAlso(Expression.OrElse(beyond, _columns[i].Same(value)), beside);
        }

        return Expression.Lambda<Func<T, bool>>(beside!, _row);
    }
}
