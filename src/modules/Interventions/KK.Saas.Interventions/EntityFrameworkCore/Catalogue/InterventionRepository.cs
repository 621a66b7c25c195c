using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Catalogue;

/// <inheritdoc cref="IInterventionRepository" />
public sealed class InterventionRepository(SaasDbContext context) : IInterventionRepository
{
    public async Task<IReadOnlyList<Intervention>> ListAsync(CancellationToken cancellationToken = default) =>
        await context.Set<Intervention>().OrderBy(i => i.Number).ToListAsync(cancellationToken);

    public Task<Intervention?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        context.Set<Intervention>().FirstOrDefaultAsync(i => i.Id == id, cancellationToken);

    public async Task<int> HighestNumberAsync(CancellationToken cancellationToken = default) =>
        await context.Set<Intervention>().MaxAsync(i => (int?)i.Number, cancellationToken) ?? 0;

    public void Add(Intervention intervention) => context.Add(intervention);
}
