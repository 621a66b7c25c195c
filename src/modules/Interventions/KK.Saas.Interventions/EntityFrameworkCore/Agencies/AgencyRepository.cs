using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Agencies;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Agencies;

/// <inheritdoc cref="IAgencyRepository" />
public sealed class AgencyRepository(SaasDbContext context) : IAgencyRepository
{
    public async Task<IReadOnlyList<Agency>> ListAsync(CancellationToken cancellationToken = default) =>
        await context.Set<Agency>().Include(a => a.Names).OrderBy(a => a.Id).ToListAsync(cancellationToken);

    public Task<Agency?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        context.Set<Agency>().Include(a => a.Names).FirstOrDefaultAsync(a => a.Id == id, cancellationToken);

    public void Add(Agency agency) => context.Add(agency);

    public async Task<IReadOnlyList<AgencyMember>> ListMembersAsync(Guid? agencyId = null, CancellationToken cancellationToken = default) =>
        await context.Set<AgencyMember>().Where(m => agencyId == null || m.AgencyId == agencyId).OrderBy(m => m.Id).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<AgencyMember>> ListOfUserAsync(Guid userId, CancellationToken cancellationToken = default) =>
        await context.Set<AgencyMember>().Where(m => m.UserId == userId).ToListAsync(cancellationToken);

    public void AddMember(AgencyMember member) => context.Add(member);

    public void RemoveMember(AgencyMember member) => context.Remove(member);
}
