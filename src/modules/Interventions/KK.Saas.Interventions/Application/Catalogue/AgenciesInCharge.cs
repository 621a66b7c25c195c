using KK.Saas.Core.Errors;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Catalogue;
using KK.Saas.Interventions.Domain.Agencies;

namespace KK.Saas.Interventions.Application.Catalogue;

/// <summary>The agencies of the current city that may be in charge of an intervention: those that exist today.</summary>
public sealed class AgenciesInCharge(IAgencyRepository agencies, TimeProvider clock)
{
    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<AgencyChoice>> ListAsync(CancellationToken cancellationToken = default)
    {
        var today = Wita.Today(clock);
        return [.. (await agencies.ListAsync(cancellationToken)).Where(a => a.ExistsOn(today)).Select(a => (a.Id, Name: a.NameOn(today)))
            .Select(a => new AgencyChoice(a.Id, a.Name.Name, a.Name.ShortName)).OrderBy(a => a.Name, StringComparer.CurrentCultureIgnoreCase)];
    }

    /// <summary>Finds who does today what an agency was once put in charge of: itself, or whoever took over its work, or nobody.</summary>
    public async Task<Func<Guid?, Guid?>> FollowAsync(CancellationToken cancellationToken = default)
    {
        var today = Wita.Today(clock);
        var all = (await agencies.ListAsync(cancellationToken)).ToDictionary(a => a.Id);
        return id =>
        {
            // A chain of successors is no longer than there are agencies, even if somebody closed it to a ring.
            for (var steps = 0; steps <= all.Count && id is { } current && all.TryGetValue(current, out var agency); steps++)
            {
                if (agency.ExistsOn(today)) return current;
                id = agency.SuccessorId;
            }

            return null;
        };
    }

    /// <exception cref="BusinessException">"Interventions.Catalogue:AgencyUnknown".</exception>
    public async Task CheckAsync(Guid? id, CancellationToken cancellationToken = default)
    {
        if (id is not { } agencyId) return;
        if ((await agencies.FindAsync(agencyId, cancellationToken))?.ExistsOn(Wita.Today(clock)) != true) throw new BusinessException("Interventions.Catalogue:AgencyUnknown");
    }
}
