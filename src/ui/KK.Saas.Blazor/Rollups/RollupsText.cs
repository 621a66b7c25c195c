namespace KK.Saas.Blazor.Rollups;

/// <summary>Marks the texts of the module Rollups.</summary>
public sealed class RollupsText;
