namespace KK.Saas.Interventions.Referrals;

/// <summary>What a family was referred for, and what it got.</summary>
/// <param name="Referrals">Newest first.</param>
/// <param name="Services">Newest first: by referral, and by activities that reached it by name.</param>
/// <param name="CanRefer">The reader may refer it, and its data do not rest.</param>
public sealed record FamilyReferrals(IReadOnlyList<ReferralDetail> Referrals, IReadOnlyList<FamilyServiceItem> Services, bool CanRefer);
