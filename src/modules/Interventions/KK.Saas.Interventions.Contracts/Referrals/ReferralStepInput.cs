namespace KK.Saas.Interventions.Referrals;

/// <summary>A step with a referral.</summary>
/// <param name="To">The new state.</param>
/// <param name="Day">When it was done; not before the referral was sent and not after today.</param>
/// <param name="Note">Up to 500 characters; needed to refuse.</param>
/// <param name="RepeatReason">Why again, up to 300 characters; needed to serve a family that had the same this fiscal year.</param>
public sealed record ReferralStepInput(ReferralState To, DateOnly Day, string Note = "", string RepeatReason = "");
