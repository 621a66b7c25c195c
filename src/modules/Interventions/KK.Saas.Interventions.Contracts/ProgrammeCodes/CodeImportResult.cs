namespace KK.Saas.Interventions.ProgrammeCodes;

/// <summary>What became of an imported list.</summary>
/// <param name="Stored">Rows that stand in the list now.</param>
/// <param name="Removed">Codes that were taken out because the file lacks them.</param>
/// <param name="Refused">Cells because of which rows were left out.</param>
/// <param name="KeptOld">True when codes that the file lacks should have gone but stayed, because rows were refused.</param>
public sealed record CodeImportResult(int Stored, int Removed, IReadOnlyList<CodeIssue> Refused, bool KeptOld)
{
    /// <summary>Rows that were left out.</summary>
    public int RefusedRows => Refused.Select(r => r.Row).Distinct().Count();
}
