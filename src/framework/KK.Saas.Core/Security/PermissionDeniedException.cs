namespace KK.Saas.Core.Security;

/// <summary>The caller lacks a permission.</summary>
/// <param name="permission">The missing permission.</param>
public sealed class PermissionDeniedException(string permission) : Exception($"Permission '{permission}' is missing.")
{
    /// <summary>The missing permission.</summary>
    public string Permission { get; } = permission;
}
