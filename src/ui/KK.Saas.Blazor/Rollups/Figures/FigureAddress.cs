using System.Globalization;
using KK.Saas.Rollups;

namespace KK.Saas.Blazor.Rollups.Figures;

/// <summary>The address of a page of figures: everything that is chosen stands in it, so that it can be linked and kept.</summary>
/// <param name="Path">Without a query.</param>
/// <param name="Year">The survey year; null for the current one.</param>
/// <param name="Group">The group of families.</param>
public sealed record FigureAddress(string Path, int? Year, FamilyGroup Group)
{
    /// <summary>Anything else that the page lets choose, by name of the parameter.</summary>
    public IReadOnlyList<(string Name, string? Value)> Others { get; init; } = [];

    /// <summary>A group from the address; whatever is no group is all families.</summary>
    public static FamilyGroup GroupOf(string? text) => Enum.TryParse<FamilyGroup>(text, ignoreCase: true, out var group) && Enum.IsDefined(group) ? group : FamilyGroup.All;

    /// <inheritdoc />
    public override string ToString()
    {
        var parts = new List<(string Name, string? Value)>
        {
            ("year", Year?.ToString(CultureInfo.InvariantCulture)), ("group", Group == FamilyGroup.All ? null : Group.ToString().ToLowerInvariant()),
        };
        parts.AddRange(Others);
        var query = string.Join('&', parts.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));
        return query.Length == 0 ? Path : $"{Path}?{query}";
    }
}
