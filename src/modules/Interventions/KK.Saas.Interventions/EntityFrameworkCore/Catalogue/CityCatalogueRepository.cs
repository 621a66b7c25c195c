using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Catalogue;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Catalogue;

/// <inheritdoc cref="ICityCatalogueRepository" />
public sealed class CityCatalogueRepository(SaasDbContext context) : ICityCatalogueRepository
{
    public async Task<IReadOnlyList<OwnIntervention>> ListOwnAsync(CancellationToken cancellationToken = default) =>
        await context.Set<OwnIntervention>().OrderBy(i => i.Number).ToListAsync(cancellationToken);

    public Task<OwnIntervention?> FindOwnAsync(Guid id, CancellationToken cancellationToken = default) =>
        context.Set<OwnIntervention>().FirstOrDefaultAsync(i => i.Id == id, cancellationToken);

    public async Task<int> HighestOwnNumberAsync(CancellationToken cancellationToken = default) =>
        await context.Set<OwnIntervention>().MaxAsync(i => (int?)i.Number, cancellationToken) ?? 0;

    public void Add(OwnIntervention intervention) => context.Add(intervention);

    public async Task<IReadOnlyList<InterventionExtension>> ListExtensionsAsync(CancellationToken cancellationToken = default) =>
        await context.Set<InterventionExtension>().ToListAsync(cancellationToken);

    public Task<InterventionExtension?> FindExtensionAsync(Guid interventionId, CancellationToken cancellationToken = default) =>
        context.Set<InterventionExtension>().FirstOrDefaultAsync(e => e.InterventionId == interventionId, cancellationToken);

    public void Add(InterventionExtension extension) => context.Add(extension);
}
