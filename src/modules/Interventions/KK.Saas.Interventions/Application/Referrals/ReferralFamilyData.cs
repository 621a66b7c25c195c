using KK.Saas.Families;
using KK.Saas.Interventions.Domain.Referrals;

namespace KK.Saas.Interventions.Application.Referrals;

/// <summary>Referrals and services of a family, for the copy that it may ask for.</summary>
public sealed class ReferralFamilyData(IReferralRepository referrals, IFamilyServices services, ReferralViews views) : IFamilyDataContributor
{
    public string Section => "referrals";

    public async Task<object?> CollectAsync(Guid familyId, CancellationToken cancellationToken = default)
    {
        // The family itself may read everything of its own.
        var sent = await views.DescribeAsync(await referrals.ListOfFamilyAsync(familyId, cancellationToken), _ => [], toAgency: true, cancellationToken);
        var served = await views.DescribeAsync(await services.ListAsync([familyId], null, cancellationToken), withAll: true, cancellationToken);
        return sent.Count + served.Count == 0 ? null : new
        {
            Referrals = sent.Select(r => new
            {
                r.Facts.AgencyName, Intervention = r.Facts.Subject.NameId, Fields = r.Fields.ToString(), r.RepeatReason,
                Steps = r.Steps.Select(s => new { State = s.State.ToString(), s.Day, s.Note }),
            }),
            Services = served.Select(s => new { s.Day, s.AgencyName, Intervention = s.Subject?.NameId, s.Title }),
        };
    }
}
