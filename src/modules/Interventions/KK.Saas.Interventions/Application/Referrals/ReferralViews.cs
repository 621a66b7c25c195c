using KK.Saas.Core.Paging;
using KK.Saas.Core.Time;
using KK.Saas.Families;
using KK.Saas.Identity;
using KK.Saas.Interventions.Application.Agencies;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Domain.Referrals;
using KK.Saas.Interventions.Referrals;

namespace KK.Saas.Interventions.Application.Referrals;

/// <summary>Referrals as the pages show them.</summary>
public sealed class ReferralViews(SubjectReader subjects, AgencyNames agencies, IUserDirectory users, IPersonalDataProtector protector, TimeProvider clock)
{
    internal async Task<ReferralList> ListAsync(
        Page<Referral> referrals, IReadOnlyDictionary<ReferralState, int> counts, bool toAgency, CancellationToken cancellationToken)
    {
        var (book, names) = (await agencies.LoadAsync(cancellationToken), await subjects.ReadAsync(cancellationToken));
        return new ReferralList([.. referrals.Items.Select(r => Item(r, book, names, toAgency))], counts, referrals.Links);
    }

    /// <param name="referrals">What to describe.</param>
    /// <param name="next">Steps that the reader may take.</param>
    /// <param name="toAgency">The reader works in the agency.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    internal async Task<IReadOnlyList<ReferralDetail>> DescribeAsync(
        IReadOnlyList<Referral> referrals, Func<Referral, IReadOnlyList<ReferralState>> next, bool toAgency, CancellationToken cancellationToken)
    {
        var (book, names) = (await agencies.LoadAsync(cancellationToken), await subjects.ReadAsync(cancellationToken));
        var people = await users.GetDisplayNamesAsync([.. referrals.SelectMany(r => r.Steps).Select(s => s.ByUserId).Distinct()], cancellationToken);
        var details = new List<ReferralDetail>();
        foreach (var referral in referrals)
        {
            // What was written about a withheld matter would tell it.
            var silent = !toAgency && names.IsWithheld(referral.InterventionId);
            var steps = new List<ReferralStepItem>();
            foreach (var step in referral.Steps)
                steps.Add(new ReferralStepItem(step.State, step.Day, step.AtUtc, people.GetValueOrDefault(step.ByUserId, ""), silent ? "" : await OpenAsync(referral, step.Note, cancellationToken)));
            var reason = silent ? "" : await OpenAsync(referral, referral.RepeatReason, cancellationToken);
            details.Add(new ReferralDetail(Item(referral, book, names, toAgency), referral.Fields, reason, steps, next(referral)));
        }

        return details;
    }

    internal async Task<IReadOnlyList<FamilyServiceItem>> DescribeAsync(IReadOnlyList<ServedFamily> services, bool withAll, CancellationToken cancellationToken)
    {
        var (book, names) = (await agencies.LoadAsync(cancellationToken), await subjects.ReadAsync(cancellationToken));
        return [.. services.Select(s => new FamilyServiceItem(
            s.Day, book.ShortNameOn(s.AgencyId, s.Day), s.InterventionId is { } id ? withAll ? names.Named(id) : names.Of(id) : null,
            !withAll && s.InterventionId is { } named && names.IsWithheld(named) ? "" : s.Title))];
    }

    private ReferralItem Item(Referral referral, AgencyBook book, SubjectBook names, bool toAgency) => new(
        referral.Id, referral.FamilyId, referral.Region, book.ShortNameOn(referral.AgencyId, referral.SentOn),
        toAgency ? names.Named(referral.InterventionId) : names.Of(referral.InterventionId), referral.State, referral.SentOn, referral.DueOn, referral.ChangedOn,
        ReferralFlow.Waiting.Contains(referral.State) ? referral.DueOn.DayNumber - Wita.Today(clock).DayNumber : null);

    /// <summary>Empty once the family's key was destroyed.</summary>
    private async Task<string> OpenAsync(Referral referral, byte[]? box, CancellationToken cancellationToken) =>
        box is null ? "" : await protector.UnprotectAsync(referral.FamilyId, box, cancellationToken) ?? "";
}
