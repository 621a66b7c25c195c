using KK.Saas.Interventions.Referrals;

namespace KK.Saas.Blazor.Interventions.Referrals;

/// <summary>What the form of a new referral posts.</summary>
public sealed class ReferralForm
{
    public Guid Id { get; set; }

    public Guid Intervention { get; set; }

    public Guid Agency { get; set; }

    public List<ReferralField>? Fields { get; set; }

    public string? Note { get; set; }

    public string? RepeatReason { get; set; }

    public ReferralField AllFields => (Fields ?? []).Aggregate(ReferralField.None, (all, ticked) => all | ticked);

    public ReferralInput ToInput() => new(Agency, Intervention, AllFields, Note ?? "", RepeatReason ?? "");
}
