using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Domain.Referrals;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Referrals;

/// <inheritdoc cref="IFamilyServices" />
public sealed class FamilyServices(SaasDbContext context) : IFamilyServices
{
    /// <summary>Ids in one query; both databases bound the parameters of a statement.</summary>
    private const int IdsAtOnce = 500;

    // A family gets things outside its kelurahan too; whoever asks may see the family.
    public async Task<IReadOnlyList<ServedFamily>> ListAsync(IReadOnlyCollection<Guid> familyIds, DateOnly? since = null, CancellationToken cancellationToken = default)
    {
        var found = new List<ServedFamily>();
        foreach (var ids in familyIds.Distinct().Chunk(IdsAtOnce))
        {
            found.AddRange(await context.Set<FamilyService>().IgnoreQueryFilters([FilterNames.Area]).Where(s => ids.Contains(s.FamilyId) && (since == null || s.Day >= since))
                .Select(s => new ServedFamily(s.FamilyId, s.InterventionId, s.AgencyId, s.Day, s.ReferralId, "")).ToListAsync(cancellationToken));
            found.AddRange(await context.Set<ActivityFamily>().IgnoreQueryFilters([FilterNames.Area]).Where(f => ids.Contains(f.FamilyId))
                .Join(
                    context.Set<Activity>().Where(a => a.State != ActivityState.Returned && (since == null || a.Day >= since)), f => f.ActivityId, a => a.Id,
                    (f, a) => new ServedFamily(f.FamilyId, a.InterventionId, a.AgencyId, a.Day, null, a.Title)).ToListAsync(cancellationToken));
        }

        return [.. found.OrderByDescending(s => s.Day)];
    }
}
