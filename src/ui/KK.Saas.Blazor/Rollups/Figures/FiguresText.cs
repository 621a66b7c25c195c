namespace KK.Saas.Blazor.Rollups.Figures;

/// <summary>Marks the texts of the pages that show figures side by side.</summary>
public sealed class FiguresText;
