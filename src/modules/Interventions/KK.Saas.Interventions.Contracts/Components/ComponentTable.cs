using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Components;

/// <summary>The counters of the own area in a quarter.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="Rows">Every kelurahan and desa, by code.</param>
/// <param name="Totals">Sums of what was entered; a measure that nobody entered is missing.</param>
public sealed record ComponentTable(FiscalYear Year, Quarter Quarter, IReadOnlyList<ComponentRow> Rows, IReadOnlyDictionary<ComponentMeasure, ComponentCell> Totals);
