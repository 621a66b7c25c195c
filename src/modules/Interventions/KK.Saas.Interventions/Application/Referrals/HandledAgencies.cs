using KK.Saas.Core.Time;
using KK.Saas.Interventions.Application.Agencies;
using KK.Saas.Interventions.Domain.Agencies;

namespace KK.Saas.Interventions.Application.Referrals;

/// <summary>Agencies whose referrals a user handles: those where the user works, and closed ones whose work came to these.</summary>
public sealed class HandledAgencies(IAgencyRepository agencies, AgencyNames names, TimeProvider clock)
{
    public async Task<IReadOnlyCollection<Guid>> ListAsync(Guid userId, CancellationToken cancellationToken = default)
    {
        var own = (await agencies.ListOfUserAsync(userId, cancellationToken)).Select(m => m.AgencyId).ToHashSet();
        if (own.Count == 0) return [];
        var today = Wita.Today(clock);
        var book = await names.LoadAsync(cancellationToken);
        return [.. book.All.Where(a => book.ResponsibleOn(a.Id, today) is { } now && own.Contains(now.Id)).Select(a => a.Id)];
    }
}
