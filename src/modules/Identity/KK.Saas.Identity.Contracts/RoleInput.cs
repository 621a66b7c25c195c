namespace KK.Saas.Identity;

/// <summary>What an own role is.</summary>
/// <param name="Title">1 to 30 characters; fixed once made.</param>
/// <param name="IsAreaBound">Holders see only the kelurahan that they are assigned to.</param>
/// <param name="Permissions">At least one; a child counts only with its parents.</param>
public sealed record RoleInput(string Title, bool IsAreaBound, IReadOnlyList<string> Permissions);
