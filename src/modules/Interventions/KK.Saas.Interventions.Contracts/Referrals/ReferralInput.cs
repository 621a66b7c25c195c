namespace KK.Saas.Interventions.Referrals;

/// <summary>A new referral.</summary>
/// <param name="AgencyId">An agency that exists today.</param>
/// <param name="InterventionId">What the family shall get; an entry of the catalogue.</param>
/// <param name="Fields">What the agency may see of the family; at least one.</param>
/// <param name="Note">For the agency, up to 500 characters; no personal data.</param>
/// <param name="RepeatReason">Why again, up to 300 characters; needed when the family had the same this fiscal year or is referred for it now.</param>
public sealed record ReferralInput(Guid AgencyId, Guid InterventionId, ReferralField Fields, string Note = "", string RepeatReason = "");
