using KK.Saas.Core.Regions;

namespace KK.Saas.Interventions.Referrals;

/// <summary>A referral in a list; it does not tell who the family is.</summary>
/// <param name="Id">The referral.</param>
/// <param name="FamilyId">The family.</param>
/// <param name="Village">Where the family lived when it was referred.</param>
/// <param name="AgencyName">Short name of the agency, as it was when the referral was sent.</param>
/// <param name="Subject">What for.</param>
/// <param name="State">How far it is.</param>
/// <param name="SentOn">When it was sent.</param>
/// <param name="DueOn">By when the agency should have served or refused it.</param>
/// <param name="ChangedOn">Day of the last step.</param>
/// <param name="DaysLeft">Days until it is due, negative when it is late; null once it was served or refused.</param>
public sealed record ReferralItem(
    Guid Id, Guid FamilyId, RegionCode Village, string AgencyName, ReferralSubject Subject, ReferralState State, DateOnly SentOn, DateOnly DueOn, DateOnly ChangedOn, int? DaysLeft);
