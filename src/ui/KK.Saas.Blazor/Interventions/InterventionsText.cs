namespace KK.Saas.Blazor.Interventions;

/// <summary>Marks the texts that all rooms of the module Interventions share: sides, levels, components.</summary>
public sealed class InterventionsText;
