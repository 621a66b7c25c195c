namespace KK.Saas.Families;

/// <summary>The recap of one year and source.</summary>
/// <param name="Year">The year, or null when nothing was imported yet.</param>
/// <param name="Source">The source, or null when nothing was imported yet.</param>
/// <param name="Editions">What else is stored, newest first.</param>
/// <param name="Rows">By share below average, highest first; kelurahan without a share last.</param>
public sealed record RecapTable(int? Year, WelfareSource? Source, IReadOnlyList<RecapEdition> Editions, IReadOnlyList<RecapRow> Rows);
