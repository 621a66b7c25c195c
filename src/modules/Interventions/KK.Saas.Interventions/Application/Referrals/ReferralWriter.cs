using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Security;
using KK.Saas.Families;
using KK.Saas.Interventions.Domain.Referrals;
using KK.Saas.Interventions.Referrals;

namespace KK.Saas.Interventions.Application.Referrals;

/// <summary>Writes the steps of a referral; what people type is encrypted with the family's key.</summary>
public sealed class ReferralWriter(RepeatCheck repeats, IPersonalDataProtector protector, ICurrentUser user, TimeProvider clock)
{
    private const int MinRefusal = 3;

    /// <exception cref="Core.Errors.BusinessException">"Interventions.Referrals:Note": too long, or a refusal without a reason.</exception>
    internal async Task<ReferralStep> StepAsync(Referral referral, ReferralState to, DateOnly day, string note, CancellationToken cancellationToken)
    {
        var text = note.Trim();
        if (text.Length > Referral.MaxNoteLength || (to == ReferralState.Refused && text.Length < MinRefusal)) throw ReferralErrors.Of("Note", Referral.MaxNoteLength);
        return new ReferralStep(referral.TenantId, EntityId.New(), to, day, clock.GetUtcNow().UtcDateTime, user.RequiredId, await SealAsync(referral, text, cancellationToken));
    }

    /// <summary>A second time in the year needs a reason; one that is given is kept.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Referrals:Repeated" or ":Reason".</exception>
    internal async Task ExplainAsync(Referral referral, string repeatReason, DateOnly day, CancellationToken cancellationToken)
    {
        var reason = repeatReason.Trim();
        if (reason.Length is > 0 and < MinRefusal or > Referral.MaxReasonLength) throw ReferralErrors.Of("Reason", Referral.MaxReasonLength);
        if (referral.RepeatReason is null) await repeats.CheckAsync(day, referral, reason, cancellationToken);
        if (await SealAsync(referral, reason, cancellationToken) is { } box) referral.Explain(box);
    }

    private async Task<byte[]?> SealAsync(Referral referral, string text, CancellationToken cancellationToken) =>
        text.Length == 0 ? null : await protector.ProtectAsync(referral.FamilyId, text, cancellationToken);
}
