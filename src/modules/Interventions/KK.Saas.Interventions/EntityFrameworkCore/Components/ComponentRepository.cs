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

    public async Task<IReadOnlyList<ComponentSum>> ListSumsAsync(CancellationToken cancellationToken = default) =>
        await context.Set<ComponentFigure>().GroupBy(f => new { f.Year, f.Quarter, f.Measure })
            .Select(g => new ComponentSum(g.Key.Year, g.Key.Quarter, g.Key.Measure, g.Sum(f => f.Count), g.Sum(f => f.Whole), g.Sum(f => f.Target))).ToListAsync(cancellationToken);

    public void Add(ComponentFigure figure) => context.Add(figure);
}
