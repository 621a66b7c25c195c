namespace KK.Saas.Identity;

/// <summary>A page of users, by user name.</summary>
/// <param name="Items">The users.</param>
/// <param name="HasNext">True when more follow.</param>
public sealed record UserList(IReadOnlyList<UserListItem> Items, bool HasNext);
