using KK.Saas.Core.Paging;

namespace KK.Saas.Families;

/// <summary>A page of families, by RT, house number and id.</summary>
/// <param name="Items">The families.</param>
/// <param name="Links">The pages beside it, for <see cref="FamilySearch.After"/>.</param>
public sealed record FamilyPage(IReadOnlyList<FamilyListItem> Items, PageLinks Links)
{
    /// <summary>Handle of the next page; null on the last.</summary>
    public string? Next => Links.Next;
}
