namespace KK.Saas.Scoring;

/// <summary>Names of the permissions of the module Scoring.</summary>
public static class ScoringPermissions
{
}
