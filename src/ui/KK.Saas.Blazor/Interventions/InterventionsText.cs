namespace KK.Saas.Blazor.Interventions;

/// <summary>Marks the texts of the module Interventions.</summary>
public sealed class InterventionsText;
