namespace KK.Saas.Interventions.Components;

/// <summary>A counter of a kelurahan, or the sum of a city.</summary>
/// <param name="Count">How many; null when nothing was entered or it is withheld.</param>
/// <param name="Whole">Of how many; null for a plain count, or when withheld.</param>
/// <param name="Target">How many it should be; null without a target.</param>
/// <param name="IsWithheld">A part of 1 to 4 people could tell a single one.</param>
public sealed record ComponentCell(int? Count, int? Whole, int? Target, bool IsWithheld)
{
    /// <summary>Nothing was entered.</summary>
    public static ComponentCell Empty { get; } = new(null, null, null, false);

    /// <summary>Count of the whole in percent; null without one.</summary>
    public decimal? Percent => Count is { } count && Whole is { } whole and > 0 ? count * 100m / whole : null;
}
