namespace KK.Saas.Interventions.Referrals;

/// <summary>Something that a family got.</summary>
/// <param name="Day">When.</param>
/// <param name="AgencyName">Short name of the agency on that day.</param>
/// <param name="Subject">The intervention; null when the activity names none.</param>
/// <param name="Title">Title of the activity; empty when it came by a referral.</param>
public sealed record FamilyServiceItem(DateOnly Day, string AgencyName, ReferralSubject? Subject, string Title);
