namespace KK.Saas.Scoring;

/// <summary>Names of the permissions of the module Scoring.</summary>
public static class ScoringPermissions
{
    /// <summary>See a family's index and its normal indicators.</summary>
    public const string ReadScores = "Scoring.Scores.Read";

    /// <summary>See health, finance and law of a single family.</summary>
    public const string ReadSensitive = "Scoring.Scores.ReadSensitive";

    /// <summary>See a single family's answers on violence.</summary>
    public const string ReadViolence = "Scoring.Scores.ReadViolence";
}
