namespace KK.Saas.Forms;

/// <summary>A sheet: the first row gives the column names, every further non-empty row is a row.</summary>
/// <param name="Name">The sheet's name.</param>
/// <param name="Columns">Canonical column names (lower case; languages as "::id" and "::en"), left to right.</param>
/// <param name="Rows">The non-empty rows below the header.</param>
public sealed record WorkbookSheet(string Name, IReadOnlyList<string> Columns, IReadOnlyList<WorkbookRow> Rows);
