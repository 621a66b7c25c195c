namespace KK.Saas.Identity;

/// <summary>Names of the permissions of the module Identity.</summary>
public static class IdentityPermissions
{
}
