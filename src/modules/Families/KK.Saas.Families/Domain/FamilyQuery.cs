using KK.Saas.Core.Regions;

namespace KK.Saas.Families.Domain;

/// <summary>A search in terms of what is stored.</summary>
public sealed record FamilyQuery
{
    /// <summary>Index of a No. KK; together with <see cref="NikIndex"/> either may match.</summary>
    public string? CardNumberIndex { get; init; }

    public string? NikIndex { get; init; }

    /// <summary>All must occur.</summary>
    public IReadOnlyList<string> WordIndexes { get; init; } = [];

    public RegionCode? Village { get; init; }

    public string? Rt { get; init; }

    public bool IncludeInactive { get; init; }

    /// <summary>Handle of a page.</summary>
    public string? Page { get; init; }

    public int Size { get; init; }
}
