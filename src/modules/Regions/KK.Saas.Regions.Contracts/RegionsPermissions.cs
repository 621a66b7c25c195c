namespace KK.Saas.Regions;

/// <summary>Names of the permissions of the module Regions.</summary>
public static class RegionsPermissions
{
    /// <summary>Browse the administrative tree.</summary>
    public const string Read = "Regions.Regions.Read";
}
