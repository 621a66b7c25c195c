using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Domain.Components;

/// <summary>Counters of the current tenant and area.</summary>
public interface IComponentRepository
{
    /// <summary>Of a quarter, of one kelurahan unless null, with corrections.</summary>
    Task<IReadOnlyList<ComponentFigure>> ListAsync(FiscalYear year, Quarter quarter, RegionCode? village = null, CancellationToken cancellationToken = default);

    /// <summary>All quarters, summed by the database.</summary>
    Task<IReadOnlyList<ComponentSum>> ListSumsAsync(CancellationToken cancellationToken = default);

    void Add(ComponentFigure figure);
}
