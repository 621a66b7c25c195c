namespace KK.Saas.Identity;

/// <summary>A user in a list.</summary>
/// <param name="Id">The user.</param>
/// <param name="UserName">System-wide login name.</param>
/// <param name="DisplayName">Name on the screen.</param>
/// <param name="Roles">Names of roles (<see cref="Core.Security.RoleNames"/>).</param>
/// <param name="IsActive">False: cannot log in.</param>
public sealed record UserListItem(Guid Id, string UserName, string DisplayName, IReadOnlyList<string> Roles, bool IsActive);
