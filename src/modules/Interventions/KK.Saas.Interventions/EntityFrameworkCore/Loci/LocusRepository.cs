using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Loci;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Loci;

/// <inheritdoc cref="ILocusRepository" />
public sealed class LocusRepository(SaasDbContext context) : ILocusRepository
{
    public async Task<IReadOnlyList<Locus>> ListAsync(CancellationToken cancellationToken = default) =>
        await context.Set<Locus>().Where(l => !l.IsWithdrawn).OrderByDescending(l => l.Year).ThenBy(l => l.Region).ToListAsync(cancellationToken);

    public Task<Locus?> FindAsync(Guid id, CancellationToken cancellationToken = default) => context.Set<Locus>().FirstOrDefaultAsync(l => l.Id == id, cancellationToken);

    public Task<Locus?> FindAsync(FiscalYear year, RegionCode village, CancellationToken cancellationToken = default) =>
        context.Set<Locus>().FirstOrDefaultAsync(l => l.Year == year && l.Region == village, cancellationToken);

    public void Add(Locus locus) => context.Add(locus);

    public async Task<IReadOnlyList<LocusChoice>> ListChoicesAsync(CancellationToken cancellationToken = default) =>
        await context.Set<LocusChoice>().AsNoTracking().OrderByDescending(c => c.Year).ThenByDescending(c => c.ChosenAt).ThenByDescending(c => c.Id).ToListAsync(cancellationToken);

    public Task<LocusChoice?> FindChoiceAsync(Guid id, CancellationToken cancellationToken = default) =>
        context.Set<LocusChoice>().FirstOrDefaultAsync(c => c.Id == id, cancellationToken);

    public void AddChoice(LocusChoice choice) => context.Add(choice);
}
