namespace KK.Saas.Families;

/// <summary>What became of an imported file.</summary>
/// <param name="Stored">Rows stored.</param>
/// <param name="Refused">Rows not stored, at least one issue each, by row.</param>
/// <param name="Warnings">Issues of rows that were stored.</param>
public sealed record RecapImportResult(int Stored, IReadOnlyList<RecapIssue> Refused, IReadOnlyList<RecapIssue> Warnings)
{
    /// <summary>How many rows were refused.</summary>
    public int RefusedRows => Refused.Select(i => i.Row).Distinct().Count();
}
