namespace KK.Saas.Families;

/// <summary>Names of the permissions of the module Families.</summary>
public static class FamiliesPermissions
{
}
