using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KK.Saas.EntityFrameworkCore.Bulk;

/// <summary>A table and its columns, read from the model: names and conversions stand there alone.</summary>
public sealed class BulkTable
{
    private BulkTable(string name, IReadOnlyList<BulkColumn> columns) => (Name, Columns) = (name, columns);

    public string Name { get; }

    public IReadOnlyList<BulkColumn> Columns { get; }

    /// <exception cref="NotSupportedException">The rows of the type are not one table whose columns are all properties of the class.</exception>
    public static BulkTable Of(IEntityType type)
    {
        var isPlain = type.BaseType is null && !type.GetDirectlyDerivedTypes().Any() && !type.IsOwned() && !type.GetComplexProperties().Any()
            && !type.GetNavigations().Any(n => n.TargetEntityType.IsOwned()) && type.GetProperties().All(p => !p.IsShadowProperty());
        return isPlain ? new BulkTable(type.GetTableName()!, [.. type.GetProperties().Select(p => new BulkColumn(p))])
            : throw new NotSupportedException($"{type.ClrType.Name} is not a plain table.");
    }
}
