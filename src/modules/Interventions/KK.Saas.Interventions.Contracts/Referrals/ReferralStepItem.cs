namespace KK.Saas.Interventions.Referrals;

/// <summary>A step of a referral's history.</summary>
/// <param name="State">The state that began.</param>
/// <param name="Day">When it was done.</param>
/// <param name="AtUtc">When it was written down.</param>
/// <param name="ByName">Who did; empty for an account that is gone.</param>
/// <param name="Note">What was said; empty without, or once the family's data were erased.</param>
public sealed record ReferralStepItem(ReferralState State, DateOnly Day, DateTime AtUtc, string ByName, string Note);
