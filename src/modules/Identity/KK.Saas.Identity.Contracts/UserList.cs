using KK.Saas.Core.Paging;

namespace KK.Saas.Identity;

/// <summary>A page of users, by user name.</summary>
/// <param name="Items">The users.</param>
/// <param name="Links">The pages beside it.</param>
public sealed record UserList(IReadOnlyList<UserListItem> Items, PageLinks Links);
