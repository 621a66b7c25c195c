using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Catalogue;

public sealed class InterventionRepository(SaasDbContext context) : IInterventionRepository
{
    public async Task<IReadOnlyList<Intervention>> ListAsync(CancellationToken cancellationToken = default) =>
        await context.Set<Intervention>().OrderBy(i => i.Number).ToListAsync(cancellationToken);

    public void Add(Intervention intervention) => context.Add(intervention);
}
