namespace KK.Saas.Regions;

/// <summary>Names of the permissions of the module Regions.</summary>
public static class RegionsPermissions
{
}
