using KK.Saas.Interventions.Agencies;

namespace KK.Saas.Interventions.Referrals;

/// <summary>What a referral can be made of.</summary>
/// <param name="Interventions">Of the catalogue, by component and number.</param>
/// <param name="Agencies">Those that exist today, by name.</param>
public sealed record ReferralChoices(IReadOnlyList<InterventionInfo> Interventions, IReadOnlyList<AgencyChoice> Agencies)
{
    /// <summary>What an agency usually needs to carry out an intervention; the referrer may tick less or more.</summary>
    public static ReferralField Needed(InterventionLevel level) => level switch
    {
        InterventionLevel.Family => ReferralField.HeadName | ReferralField.Place | ReferralField.Phone,
        InterventionLevel.Group => ReferralField.HeadName | ReferralField.Phone,
        _ => ReferralField.Place,
    };
}
