namespace KK.Saas.Blazor.Interventions.Referrals;

/// <summary>Marks the texts of the room Referrals.</summary>
public sealed class ReferralsText;
