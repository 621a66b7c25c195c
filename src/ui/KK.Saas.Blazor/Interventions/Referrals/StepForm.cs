using KK.Saas.Interventions.Referrals;

namespace KK.Saas.Blazor.Interventions.Referrals;

/// <summary>What the forms of a referral's steps post.</summary>
public sealed class StepForm
{
    public ReferralState To { get; set; }

    public DateOnly? Day { get; set; }

    public string? Note { get; set; }

    public string? RepeatReason { get; set; }

    public ReferralStepInput ToInput(DateOnly today) => new(To, Day ?? today, Note ?? "", RepeatReason ?? "");
}
