using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Teams;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Teams;

/// <inheritdoc cref="ITeamRepository" />
public sealed class TeamRepository(SaasDbContext context, ICurrentTenant tenant) : ITeamRepository
{
    private bool IsProvince => tenant.Kind == TenantScopeKind.Host;

    private IQueryable<TeamDecree> Teams => IsProvince ? context.Set<ProvinceTeam>() : context.Set<Team>();

    public async Task<IReadOnlyList<TeamDecree>> ListAsync(CancellationToken cancellationToken = default) =>
        await Teams.OrderByDescending(t => t.ValidFrom).ThenByDescending(t => t.Id).ToListAsync(cancellationToken);

    public TeamDecree Add(Guid id)
    {
        TeamDecree team = IsProvince ? new ProvinceTeam(id) : new Team(tenant.RequiredId, id);
        context.Add(team);
        return team;
    }
}
