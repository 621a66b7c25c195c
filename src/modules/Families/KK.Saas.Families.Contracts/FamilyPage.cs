namespace KK.Saas.Families;

/// <summary>A page of families, by RT, house number and id.</summary>
/// <param name="Items">The families.</param>
/// <param name="Next">The handle of the next page; null on the last.</param>
public sealed record FamilyPage(IReadOnlyList<FamilyListItem> Items, string? Next);
