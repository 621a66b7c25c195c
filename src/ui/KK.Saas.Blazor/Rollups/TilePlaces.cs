namespace KK.Saas.Blazor.Rollups;

/// <summary>Column, line and short name of each kabupaten/kota on the tile map, roughly as they lie to each other.</summary>
internal static class TilePlaces
{
    public static IReadOnlyDictionary<string, (int Column, int Line, string Label)> Of { get; } = new Dictionary<string, (int, int, string)>
    {
        ["63.09"] = (2, 0, "Tabalong"),
        ["63.08"] = (1, 1, "HSU"),
        ["63.11"] = (2, 1, "Balangan"),
        ["63.04"] = (0, 2, "Barito Kuala"),
        ["63.06"] = (1, 2, "HSS"),
        ["63.07"] = (2, 2, "HST"),
        ["63.02"] = (4, 2, "Kotabaru"),
        ["63.71"] = (0, 3, "Banjarmasin"),
        ["63.05"] = (1, 3, "Tapin"),
        ["63.03"] = (2, 3, "Banjar"),
        ["63.10"] = (3, 3, "Tanah Bumbu"),
        ["63.72"] = (1, 4, "Banjarbaru"),
        ["63.01"] = (2, 4, "Tanah Laut"),
    };
}
