namespace KK.Saas.Blazor.Charts;

/// <summary>A class of a map: values from the lower end up to, but not with, the lower end of the next.</summary>
/// <param name="From">The lower end; null when the class is open below.</param>
/// <param name="To">The upper end; null when the class is open above. It belongs to the last class alone.</param>
/// <param name="Count">Regions in it.</param>
/// <param name="Shade">1 (lowest) to 5: its colour.</param>
public sealed record ChoroplethClass(decimal? From, decimal? To, int Count, int Shade);
