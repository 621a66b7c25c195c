using KK.Saas.Core.Security;
using KK.Saas.Interventions.Domain.Agencies;

namespace KK.Saas.Interventions.Application.Agencies;

/// <summary>The agencies in which the current user works: whoever is in none edits, reports and decides nothing as an agency.</summary>
public sealed class OwnAgencies(IAgencyRepository agencies, ICurrentUser currentUser)
{
    public async Task<IReadOnlySet<Guid>> ListAsync(CancellationToken cancellationToken = default) =>
        (await agencies.ListOfUserAsync(currentUser.RequiredId, cancellationToken)).Select(m => m.AgencyId).ToHashSet();

    /// <summary>Agencies of which the user is a head.</summary>
    public async Task<IReadOnlySet<Guid>> ListHeadedAsync(CancellationToken cancellationToken = default) =>
        (await agencies.ListOfUserAsync(currentUser.RequiredId, cancellationToken)).Where(m => m.IsHead).Select(m => m.AgencyId).ToHashSet();
}
