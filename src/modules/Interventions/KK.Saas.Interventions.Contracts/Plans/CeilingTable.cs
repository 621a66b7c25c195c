using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Plans;

/// <summary>Ceilings of a fiscal year.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Rows">Agencies that exist in it, by name.</param>
/// <param name="Blocks">Whether a plan over a ceiling cannot be agreed.</param>
public sealed record CeilingTable(FiscalYear Year, IReadOnlyList<CeilingRow> Rows, bool Blocks);
