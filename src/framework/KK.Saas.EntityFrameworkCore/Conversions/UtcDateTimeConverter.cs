using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KK.Saas.EntityFrameworkCore.Conversions;

/// <summary>SQLite forgets the kind of a time; all times in the store are UTC.</summary>
public sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Utc ? value : value.ToUniversalTime(),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
