namespace KK.Saas.Interventions.Components;

/// <summary>What an upload did.</summary>
/// <param name="Stored">Rows that were stored.</param>
/// <param name="Refused">Wrong cells; good rows are stored all the same.</param>
public sealed record ComponentImportResult(int Stored, IReadOnlyList<ComponentIssue> Refused);
