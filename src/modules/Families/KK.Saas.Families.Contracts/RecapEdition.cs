namespace KK.Saas.Families;

/// <summary>A year and source of which a recap is stored.</summary>
/// <param name="Year">The year.</param>
/// <param name="Source">The register.</param>
public sealed record RecapEdition(int Year, WelfareSource Source);
