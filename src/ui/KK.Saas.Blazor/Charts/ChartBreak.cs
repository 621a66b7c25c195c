namespace KK.Saas.Blazor.Charts;

/// <summary>Values before and from a point on cannot be compared, as where the instrument changed.</summary>
/// <param name="Index">The first point after the break, 1 or more.</param>
public sealed record ChartBreak(int Index, string Label);
