namespace KK.Saas.Blazor.Rollups.Figures;

/// <summary>Marks the texts of the pages that set regions, years and indicators side by side.</summary>
public sealed class OverviewText;
