namespace KK.Saas.Families;

/// <summary>A line of the list of families.</summary>
/// <param name="Family">Who it is.</param>
/// <param name="VillageName">Name of the kelurahan or desa.</param>
/// <param name="Desil">1 to 10, or null.</param>
/// <param name="IsActive">Whether the family still counts.</param>
public sealed record FamilyListItem(FamilySummary Family, string VillageName, int? Desil, bool IsActive);
