using KK.Saas.Core.Errors;
using KK.Saas.Core.Regions;

namespace KK.Saas.Blazor.Rollups.Figures;

/// <summary>Which regions a page sets side by side, as its address says.</summary>
/// <param name="Within">The region around them; null for the reader's own.</param>
/// <param name="Level">Their level.</param>
/// <param name="Levels">What else could be chosen, the usual one first.</param>
public sealed record RegionScope(RegionCode? Within, RegionLevel Level, IReadOnlyList<RegionLevel> Levels)
{
    /// <summary>The words of the address for a level.</summary>
    public static string WordOf(RegionLevel level) => level switch
    {
        RegionLevel.Regency => "kabkota",
        RegionLevel.District => "kecamatan",
        _ => "kelurahan",
    };

    /// <summary>Reads an address; a level that is not to be had there is the usual one.</summary>
    /// <param name="root">The level of the reader's own region.</param>
    /// <exception cref="EntityNotFoundException">The region is no code, or nothing lies inside it.</exception>
    public static RegionScope Of(RegionLevel root, string? within, string? level)
    {
        var code = Code(within);
        IReadOnlyList<RegionLevel> levels = (code?.Level ?? root) switch
        {
            RegionLevel.Province => [RegionLevel.Regency],
            RegionLevel.Regency => [RegionLevel.Village, RegionLevel.District],
            RegionLevel.District => [RegionLevel.Village],
            _ => throw new EntityNotFoundException("Region"),
        };
        return new RegionScope(code, levels.FirstOrDefault(l => WordOf(l) == level, levels[0]), levels);
    }

    /// <summary>A region of the address; null when none stands there.</summary>
    /// <exception cref="EntityNotFoundException">It is no code.</exception>
    public static RegionCode? Code(string? text) =>
        string.IsNullOrEmpty(text) ? null : RegionCode.TryParse(text, out var code) ? code : throw new EntityNotFoundException("Region");

    /// <summary>A year of the address; whatever is no number is the current one.</summary>
    public static int? YearOf(string? text) => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : null;
}
