namespace KK.Saas.Interventions;

/// <summary>Names of the permissions of the module Interventions.</summary>
public static class InterventionsPermissions
{
}
