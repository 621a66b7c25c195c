namespace KK.Saas.Core.Paging;

/// <summary>A page of a list that is read by key: rows that come or go elsewhere move nothing.</summary>
/// <typeparam name="T">Type of a row.</typeparam>
/// <param name="Items">The rows, in the order of the list.</param>
/// <param name="Links">The pages beside it.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, PageLinks Links)
{
    /// <summary>The same page with other rows.</summary>
    public Page<TOther> Select<TOther>(Func<T, TOther> selector) => new([.. Items.Select(selector)], Links);
}
