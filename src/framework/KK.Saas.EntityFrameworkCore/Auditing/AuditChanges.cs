using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace KK.Saas.EntityFrameworkCore.Auditing;

/// <summary>Says in one line which rows and fields a save changes, by their names.</summary>
internal static class AuditChanges
{
    private const int MaxFields = 8;

    public static string Describe(IEnumerable<EntityEntry> changes) => string.Join("; ", changes
        .GroupBy(c => c.Metadata.ClrType.Name)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(group => $"{group.Key} {string.Join(' ', Parts([.. group]))}"));

    /// <summary>The same for rows that were only added.</summary>
    public static string Added(string type, int count) => $"{type} +{count}";

    private static IEnumerable<string> Parts(IReadOnlyList<EntityEntry> entries)
    {
        if (entries.Count(e => e.State == EntityState.Added) is > 0 and var added) yield return $"+{added}";
        if (entries.Count(e => e.State == EntityState.Deleted) is > 0 and var deleted) yield return $"-{deleted}";
        var fields = entries.Where(e => e.State == EntityState.Modified)
            .SelectMany(e => e.Properties.Where(p => p.IsModified).Select(p => p.Metadata.Name)).Distinct().Order(StringComparer.Ordinal).ToList();
        if (fields.Count > 0) yield return $"({string.Join(", ", fields.Take(MaxFields))}{(fields.Count > MaxFields ? ", …" : "")})";
    }
}
