namespace KK.Saas.Tables;

/// <summary>A sheet to be written.</summary>
/// <param name="Name">Its name, up to 31 characters.</param>
/// <param name="Titles">The first row; no title twice.</param>
/// <param name="Rows">As many cells as there are titles: texts, or numbers that shall be reckoned with.</param>
public sealed record XlsxSheet(string Name, IReadOnlyList<string> Titles, IReadOnlyList<IReadOnlyList<object>> Rows);
