namespace KK.Saas.Regions;

/// <summary>Names of the permissions of the module Regions.</summary>
public static class RegionsPermissions
{
    /// <summary>Browse the administrative tree.</summary>
    public const string Read = "Regions.Regions.Read";

    /// <summary>Upload and delete boundaries of the own side.</summary>
    public const string ManageBoundaries = "Regions.Boundaries.Manage";
}
