using System.Data.Common;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KK.Saas.EntityFrameworkCore.Tests.Keys;

/// <summary>Makes rows of any table by raw SQL from the model alone, with parents of their own, as the owner of the database.</summary>
internal sealed class RowMaker(DbConnection connection)
{
    private int _made;

    /// <summary>Values of a row that the table would take, its parents stored first.</summary>
    public async Task<Dictionary<IProperty, object?>> PrepareAsync(IEntityType entity, TenantId tenant)
    {
        var row = entity.GetProperties().ToDictionary(p => p, p => Value(p, tenant));
        foreach (var key in entity.GetForeignKeys().Where(k => k.PrincipalEntityType != entity))
            Point(row, key, await InsertAsync(key.PrincipalEntityType, tenant));
        return row;
    }

    /// <summary>Stores a new row with its parents.</summary>
    public async Task<Dictionary<IProperty, object?>> InsertAsync(IEntityType entity, TenantId tenant)
    {
        var row = await PrepareAsync(entity, tenant);
        await StoreAsync(entity, row);
        return row;
    }

    /// <summary>Lets a row refer to a parent, but keep its own tenant.</summary>
    public static void Point(Dictionary<IProperty, object?> row, IForeignKey key, Dictionary<IProperty, object?> parent)
    {
        foreach (var (own, theirs) in key.Properties.Zip(key.PrincipalKey.Properties))
            if (own.Name != nameof(IMultiTenant.TenantId)) row[own] = parent[theirs];
    }

    public async Task StoreAsync(IEntityType entity, Dictionary<IProperty, object?> row)
    {
        await using var command = connection.CreateCommand();
        var columns = row.Select((pair, i) => (Name: pair.Key.GetColumnName(), Parameter: $"@p{i}", pair.Key, pair.Value)).ToList();
#pragma warning disable CA2100 // Names of tables and columns of the model.
        command.CommandText = $"INSERT INTO \"{entity.GetTableName()}\" ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) VALUES ({string.Join(", ", columns.Select(c => c.Parameter))})";
#pragma warning restore CA2100
        foreach (var column in columns) command.Parameters.Add(column.Key.GetRelationalTypeMapping().CreateParameter(command, column.Parameter, column.Value, column.Key.IsNullable));
        await command.ExecuteNonQueryAsync();
    }

    private object? Value(IProperty property, TenantId tenant)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type == typeof(TenantId)) return tenant;
        if (property.IsNullable && property.GetContainingForeignKeys().All(k => k.PrincipalEntityType == property.DeclaringType)) return null;
        _made++;
        return type switch
        {
            _ when type == typeof(Guid) => EntityId.New(),
            _ when type == typeof(PeriodId) => PeriodId.New(),
            _ when type == typeof(FiscalYear) => new FiscalYear(FiscalYear.Min + (_made % 100)),
            _ when type == typeof(RegionCode) => RegionCode.Parse($"63.72.03.{_made % 10_000:D4}"),
            _ when type == typeof(string) => Text(property.GetMaxLength() ?? int.MaxValue),
            _ when type == typeof(bool) => true,
            _ when type.IsArray => Array.CreateInstance(type.GetElementType()!, 1),
            _ when type.IsGenericType && type.IsAssignableTo(typeof(System.Collections.IEnumerable)) => Array.CreateInstance(type.GenericTypeArguments[0], 0),
            // A record kept as JSON: no table looks inside.
            _ when property.GetTypeMapping().Converter?.ProviderClrType == typeof(string) && type.IsClass => System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type),
            _ when type == typeof(DateTime) => DateTime.UnixEpoch,
            _ when type == typeof(DateOnly) => DateOnly.FromDateTime(DateTime.UnixEpoch),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(0),
            _ when type.IsPrimitive || type == typeof(decimal) => Convert.ChangeType(_made, type, System.Globalization.CultureInfo.InvariantCulture),
            _ when type.IsValueType => Activator.CreateInstance(type)!,
            _ => throw new InvalidOperationException($"Give {type.Name} of {property.DeclaringType.DisplayName()}.{property.Name} a value."),
        };
    }

    private string Text(int longest) => $"x{_made}" is var text && text.Length > longest ? text[^longest..] : text;
}
