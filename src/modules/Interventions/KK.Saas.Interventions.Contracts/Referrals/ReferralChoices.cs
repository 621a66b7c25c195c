using KK.Saas.Families;
using KK.Saas.Interventions.Agencies;

namespace KK.Saas.Interventions.Referrals;

/// <summary>What a referral can be made of.</summary>
/// <param name="Interventions">Of the catalogue, by component and number.</param>
/// <param name="Agencies">Those that exist today, by name.</param>
public sealed record ReferralChoices(IReadOnlyList<InterventionInfo> Interventions, IReadOnlyList<AgencyChoice> Agencies)
{
    /// <summary>What an agency usually needs to carry out an intervention; the referrer may tick less or more.</summary>
    public static ReferredField Needed(InterventionLevel level) => level switch
    {
        InterventionLevel.Family => ReferredField.HeadName | ReferredField.Place | ReferredField.Phone,
        InterventionLevel.Group => ReferredField.HeadName | ReferredField.Phone,
        _ => ReferredField.Place,
    };
}
