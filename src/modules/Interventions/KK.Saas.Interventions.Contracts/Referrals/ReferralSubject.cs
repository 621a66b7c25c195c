namespace KK.Saas.Interventions.Referrals;

/// <summary>What a family was referred for or got.</summary>
/// <param name="NameId">Indonesian name; empty when withheld.</param>
/// <param name="NameEn">English name; empty when withheld.</param>
/// <param name="IsWithheld">It repairs an indicator about violence that the reader may not see.</param>
public sealed record ReferralSubject(string NameId, string NameEn, bool IsWithheld);
