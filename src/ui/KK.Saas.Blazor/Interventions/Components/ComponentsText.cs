namespace KK.Saas.Blazor.Interventions.Components;

/// <summary>Marks the texts of the room Components.</summary>
public sealed class ComponentsText;
