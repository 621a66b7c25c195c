using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Loci;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Loci;

/// <inheritdoc cref="ILocusRepository" />
public sealed class LocusRepository(SaasDbContext context) : ILocusRepository
{
    public async Task<IReadOnlyList<Locus>> ListAsync(CancellationToken cancellationToken = default) =>
        await context.Set<Locus>().OrderByDescending(l => l.Year).ThenBy(l => l.Region).ToListAsync(cancellationToken);

    public Task<Locus?> FindAsync(Guid id, CancellationToken cancellationToken = default) => context.Set<Locus>().FirstOrDefaultAsync(l => l.Id == id, cancellationToken);

    public void Add(Locus locus) => context.Add(locus);
}
