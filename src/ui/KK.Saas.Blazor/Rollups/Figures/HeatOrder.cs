using KK.Saas.Rollups;

namespace KK.Saas.Blazor.Rollups.Figures;

/// <summary>The order of the rows of the heat map.</summary>
/// <param name="Word">As it stands in the address: "index", "code", or the code of an indicator.</param>
/// <param name="Indicator">The indicator, or null.</param>
internal sealed record HeatOrder(string Word, IndicatorShare? Indicator)
{
    public const string ByIndex = "index";
    public const string ByCode = "code";

    /// <summary>Whatever is no order is that by index.</summary>
    public static HeatOrder Of(string? word, IReadOnlyList<IndicatorShare> indicators)
    {
        if (word == ByCode) return new(ByCode, null);
        var indicator = indicators.FirstOrDefault(i => i.Code == word);
        return new(indicator?.Code ?? ByIndex, indicator);
    }

    /// <summary>Lowest first; what is withheld or missing stands last.</summary>
    public IReadOnlyList<RegionFigures> Sort(IEnumerable<RegionFigures> regions, bool isPublished) =>
    [
        .. regions.OrderBy(r => Word == ByCode ? 0 : (Indicator is null ? ShownValue.Index(r, isPublished) : ShownValue.Indicator(r, Indicator.Code, isPublished)).Value ?? decimal.MaxValue)
            .ThenBy(r => r.Region.Value, StringComparer.Ordinal),
    ];
}
