namespace KK.Saas.Blazor.Tables;

/// <summary>Marks the texts of the pages of families and recaps.</summary>
public sealed class TablesText;
