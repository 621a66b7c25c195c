using KK.Saas.Families;
using KK.Saas.Interventions.Domain.Referrals;
using KK.Saas.Interventions.Referrals;

namespace KK.Saas.Interventions.Application.Referrals;

/// <summary>The wall around families for people of an agency: open referrals to it, and of the family just the fields that they name.</summary>
public sealed class ReferralSource(HandledAgencies agencies, IReferralRepository referrals) : IReferralSource
{
    public async Task<ReferredField?> FindAsync(Guid userId, Guid familyId, CancellationToken cancellationToken = default)
    {
        var open = await OpenAsync(userId, familyId, cancellationToken);
        return open.Count == 0 ? null : (ReferredField)open.Aggregate(ReferralField.None, (fields, r) => fields | r.Fields);
    }

    public async Task<IReadOnlyList<Guid>> ListAsync(Guid userId, CancellationToken cancellationToken = default) =>
        [.. (await OpenAsync(userId, null, cancellationToken)).Select(r => r.FamilyId).Distinct()];

    private async Task<IReadOnlyList<Referral>> OpenAsync(Guid userId, Guid? familyId, CancellationToken cancellationToken)
    {
        var own = await agencies.ListAsync(userId, cancellationToken);
        return own.Count == 0 ? [] : await referrals.ListOpenToAsync(own, familyId, cancellationToken);
    }
}
