namespace KK.Saas.Blazor.Reports;

/// <summary>Marks the texts of the pages on reports.</summary>
public sealed class ReportsText;
