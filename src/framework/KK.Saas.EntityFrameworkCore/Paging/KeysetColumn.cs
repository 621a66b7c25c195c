using System.Linq.Expressions;

namespace KK.Saas.EntityFrameworkCore.Paging;

/// <summary>One key of an order.</summary>
internal abstract class KeysetColumn<T>
{
    public abstract IOrderedQueryable<T> Sort(IQueryable<T> rows, bool isBack);

    public abstract IOrderedQueryable<T> SortFurther(IOrderedQueryable<T> rows, bool isBack);

    public abstract string Write(T row);

    /// <summary>A parameter for the query; null when the text is no such key.</summary>
    public abstract Expression? Read(string text);

    /// <summary>The row's key lies beyond a value, in the direction of the walk.</summary>
    public abstract Expression Beyond(Expression value, bool isBack);

    public abstract Expression Same(Expression value);
}
