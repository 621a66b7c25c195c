using KK.Saas.Core.Regions;

namespace KK.Saas.Interventions.Components;

/// <summary>The counters of a kelurahan in a quarter.</summary>
/// <param name="Village">The dotted code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Cells">By measure; one that nobody entered is missing.</param>
public sealed record ComponentRow(RegionCode Village, string Name, IReadOnlyDictionary<ComponentMeasure, ComponentCell> Cells);
