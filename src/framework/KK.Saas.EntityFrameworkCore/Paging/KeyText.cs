using System.Globalization;

namespace KK.Saas.EntityFrameworkCore.Paging;

/// <summary>Keys as text for a handle.</summary>
internal static class KeyText
{
    public static string Write(object? key) => key switch
    {
        string text => text,
        Guid id => id.ToString("N"),
        DateTime moment => moment.Ticks.ToString(CultureInfo.InvariantCulture),
        DateOnly day => day.DayNumber.ToString(CultureInfo.InvariantCulture),
        Enum value => Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"A list cannot be sorted by {key?.GetType().Name ?? "null"}."),
    };

    /// <summary>Null when the text is no such key.</summary>
    public static object? Read(Type type, string text)
    {
        if (type == typeof(string)) return text;
        if (type == typeof(Guid)) return Guid.TryParseExact(text, "N", out var id) ? id : null;
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return null;
        // The edges of the calendar are "infinity" to PostgreSQL, and no row lies there.
        if (type == typeof(DateTime)) return number > DateTime.MinValue.Ticks && number < DateTime.MaxValue.Ticks ? new DateTime(number, DateTimeKind.Utc) : null;
        if (type == typeof(DateOnly)) return number > 0 && number < DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
        return number is >= int.MinValue and <= int.MaxValue ? (int)number : null;
    }
}
