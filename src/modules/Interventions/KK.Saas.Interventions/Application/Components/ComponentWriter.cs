using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Interventions.Domain.Components;

namespace KK.Saas.Interventions.Application.Components;

/// <summary>Stores figures; what stood there before is kept.</summary>
public sealed class ComponentWriter(IComponentRepository figures, ICurrentTenant tenant, ICurrentUser user, TimeProvider clock)
{
    internal async Task WriteAsync(IReadOnlyList<ComponentLine> lines, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var quarter in lines.GroupBy(l => (l.Year, l.Quarter)))
        {
            var stored = (await figures.ListAsync(quarter.Key.Year, quarter.Key.Quarter, null, cancellationToken)).ToDictionary(f => (f.Region, f.Measure));
            foreach (var line in quarter)
            {
                if (!stored.TryGetValue((line.Village, line.Measure), out var figure))
                    figures.Add(figure = new ComponentFigure(tenant.RequiredId, EntityId.New(), line.Village, line.Year, line.Quarter, line.Measure));
                figure.Enter(line.Value, user.RequiredId, now);
            }
        }
    }
}
