using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions.Domain.Agencies;

namespace KK.Saas.Interventions.Application.Agencies;

/// <summary>Names and validity of agencies, for the other rooms. The province has no agencies of its own.</summary>
public sealed class AgencyNames(IAgencyRepository agencies, ICurrentTenant tenant)
{
    public async Task<AgencyBook> LoadAsync(CancellationToken cancellationToken = default) =>
        new(tenant.Kind == TenantScopeKind.Host ? [] : await agencies.ListAsync(cancellationToken));
}
