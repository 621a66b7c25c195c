using KK.Saas.Core.Security;

namespace KK.Saas.Scoring;

/// <summary>Who may see what of a single family: the same rule wherever an indicator is shown.</summary>
public static class IndicatorVisibility
{
    /// <summary>True when the user may see a family's answers of this kind.</summary>
    public static bool MaySee(this ICurrentUser user, IndicatorSensitivity sensitivity)
    {
        ArgumentNullException.ThrowIfNull(user);
        return sensitivity switch
        {
            IndicatorSensitivity.Normal => true,
            IndicatorSensitivity.Sensitive => user.Has(ScoringPermissions.ReadSensitive),
            _ => user.Has(ScoringPermissions.ReadViolence),
        };
    }
}
