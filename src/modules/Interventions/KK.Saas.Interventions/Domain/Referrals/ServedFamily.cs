namespace KK.Saas.Interventions.Domain.Referrals;

/// <summary>A family got something, by a referral or by an activity that reached it by name.</summary>
/// <param name="FamilyId">The family.</param>
/// <param name="InterventionId">What; null when the activity names no intervention.</param>
/// <param name="AgencyId">From whom.</param>
/// <param name="Day">When.</param>
/// <param name="ReferralId">The referral; null for an activity.</param>
/// <param name="Title">Title of the activity; empty for a referral.</param>
public sealed record ServedFamily(Guid FamilyId, Guid? InterventionId, Guid AgencyId, DateOnly Day, Guid? ReferralId, string Title);
