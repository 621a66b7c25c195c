namespace KK.Saas.Rollups;

/// <summary>Names of the permissions of the module Rollups.</summary>
public static class RollupsPermissions
{
}
