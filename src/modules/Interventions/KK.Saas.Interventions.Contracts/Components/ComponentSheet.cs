namespace KK.Saas.Interventions.Components;

/// <summary>The counters of one kelurahan in a quarter, to be entered.</summary>
/// <param name="VillageName">Name of the kelurahan or desa.</param>
/// <param name="Entries">Every measure.</param>
public sealed record ComponentSheet(string VillageName, IReadOnlyList<ComponentEntry> Entries);
