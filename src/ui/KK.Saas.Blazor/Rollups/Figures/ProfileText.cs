namespace KK.Saas.Blazor.Rollups.Figures;

/// <summary>Marks the texts of the profile of a region.</summary>
public sealed class ProfileText;
