namespace KK.Saas.Interventions.Referrals;

/// <summary>A referral with its history.</summary>
/// <param name="Facts">As in the list.</param>
/// <param name="Fields">What the agency may see while it is open.</param>
/// <param name="RepeatReason">Why the family gets the same again; empty when it does not.</param>
/// <param name="Steps">Oldest first.</param>
/// <param name="Next">States that the reader may lead it to now.</param>
public sealed record ReferralDetail(
    ReferralItem Facts, ReferralField Fields, string RepeatReason, IReadOnlyList<ReferralStepItem> Steps, IReadOnlyList<ReferralState> Next);
