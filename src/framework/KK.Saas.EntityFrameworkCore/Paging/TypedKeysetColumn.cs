using System.Linq.Expressions;

namespace KK.Saas.EntityFrameworkCore.Paging;

/// <inheritdoc />
internal sealed class TypedKeysetColumn<T, TKey>(Expression<Func<T, TKey>> key, ParameterExpression row, bool isDown) : KeysetColumn<T>
{
    private static readonly System.Reflection.MethodInfo CompareTexts = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;
    private static readonly System.Reflection.MethodInfo CompareIds = typeof(Guid).GetMethod(nameof(Guid.CompareTo), [typeof(Guid)])!;

    private readonly Func<T, TKey> _read = key.Compile();
    private readonly Expression _body = Numeric(new Renamer(key.Parameters[0], row).Visit(key.Body));

    public override IOrderedQueryable<T> Sort(IQueryable<T> rows, bool isBack) => isDown != isBack ? rows.OrderByDescending(key) : rows.OrderBy(key);

    public override IOrderedQueryable<T> SortFurther(IOrderedQueryable<T> rows, bool isBack) => isDown != isBack ? rows.ThenByDescending(key) : rows.ThenBy(key);

    public override string Write(T row) => KeyText.Write(_read(row));

    public override Expression? Read(string text)
    {
        if (KeyText.Read(typeof(TKey), text) is not { } value) return null;
        // A property of a captured object becomes a parameter; a constant would be a new statement for each page.
        var holder = Activator.CreateInstance(typeof(KeyHolder<>).MakeGenericType(_body.Type), value)!;
        return Expression.Property(Expression.Constant(holder), nameof(KeyHolder<>.Value));
    }

    public override Expression Beyond(Expression value, bool isBack)
    {
        var (left, right) = _body.Type == typeof(string) ? (Expression.Call(CompareTexts, _body, value), Expression.Constant(0))
            : _body.Type == typeof(Guid) ? (Expression.Call(_body, CompareIds, value), Expression.Constant(0))
            : (_body, value);
        return isDown != isBack ? Expression.LessThan(left, right) : Expression.GreaterThan(left, right);
    }

    public override Expression Same(Expression value) => Expression.Equal(_body, value);

    private static Expression Numeric(Expression body) => body.Type.IsEnum ? Expression.Convert(body, typeof(int)) : body;

    private sealed class Renamer(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
