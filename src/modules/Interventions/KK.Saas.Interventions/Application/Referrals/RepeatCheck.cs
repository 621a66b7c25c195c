using System.Globalization;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Application.Agencies;
using KK.Saas.Interventions.Domain.Referrals;

namespace KK.Saas.Interventions.Application.Referrals;

/// <summary>Keeps a family from getting the same twice by accident: in one fiscal year, or while it is referred for it.</summary>
public sealed class RepeatCheck(IReferralRepository referrals, IFamilyServices services, AgencyNames agencies)
{
    /// <param name="day">When.</param>
    /// <param name="referral">The referral by which it gets it: a new one also heeds those that are open, which told their reason when they were sent.</param>
    /// <param name="reason">Why again; empty when nobody said.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="BusinessException">"Interventions.Referrals:Repeated" with agency and day, when it would be the second time and no reason is given.</exception>
    public async Task CheckAsync(DateOnly day, Referral referral, string reason, CancellationToken cancellationToken = default)
    {
        if (reason.Length > 0) return;
        var (year, isNew) = (FiscalYear.Of(day), referral.Steps.Count == 0);
        var served = (await services.ListAsync([referral.FamilyId], new DateOnly(year.Value, 1, 1), cancellationToken))
            .Where(s => s.InterventionId == referral.InterventionId && s.ReferralId != referral.Id && FiscalYear.Of(s.Day) == year).Select(s => (s.AgencyId, s.Day));
        var open = (await referrals.ListOfFamilyAsync(referral.FamilyId, cancellationToken))
            .Where(r => isNew && r.Id != referral.Id && r.InterventionId == referral.InterventionId && ReferralFlow.Open.Contains(r.State)).Select(r => (r.AgencyId, Day: r.ChangedOn));
        var (agency, on) = served.Concat(open).FirstOrDefault();
        if (agency == Guid.Empty) return;
        var book = await agencies.LoadAsync(cancellationToken);
        throw new BusinessException("Interventions.Referrals:Repeated", book.ShortNameOn(agency, on), on.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture));
    }
}
