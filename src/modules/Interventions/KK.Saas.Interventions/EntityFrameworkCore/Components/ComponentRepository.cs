using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Components;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Components;

/// <inheritdoc cref="IComponentRepository" />
public sealed class ComponentRepository(SaasDbContext context) : IComponentRepository
{
    public async Task<IReadOnlyList<ComponentFigure>> ListAsync(FiscalYear year, Quarter quarter, RegionCode? village = null, CancellationToken cancellationToken = default) =>
        await context.Set<ComponentFigure>().Include(f => f.Corrections)
            .Where(f => f.Year == year && f.Quarter == quarter && (village == null || f.Region == village)).OrderBy(f => f.Id).ToListAsync(cancellationToken);

    public void Add(ComponentFigure figure) => context.Add(figure);
}
