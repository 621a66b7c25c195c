using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace KK.Saas.EntityFrameworkCore.Bulk;

/// <summary>A column and how its value is taken out of an entity: with the converters of the model, as a save would.</summary>
public sealed class BulkColumn
{
    private readonly IClrPropertyGetter _getter;
    private readonly RelationalTypeMapping _mapping;
    private readonly bool _isNullable;

    internal BulkColumn(IProperty property)
    {
        Name = property.GetColumnName();
        _getter = property.GetGetter();
        _mapping = property.GetRelationalTypeMapping();
        _isNullable = property.IsNullable;
    }

    public string Name { get; }

    /// <summary>The value as the provider takes it; <see cref="DBNull"/> for nothing.</summary>
    public object ValueOf(object entity)
    {
        var value = _getter.GetClrValue(entity);
        return (_mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
    }

    /// <summary>A parameter of the column's type, without a value.</summary>
    public DbParameter ParameterOf(DbCommand command, string name) => _mapping.CreateParameter(command, name, null, _isNullable);
}
