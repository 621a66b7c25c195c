using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Domain.Programme;

/// <summary>Sums of plans and reports of the current tenant and area, made by the database; and what cities published of them.</summary>
public interface IProgrammeRepository
{
    /// <summary>Of plans that were agreed.</summary>
    Task<IReadOnlyList<PlannedWork>> ListPlannedAsync(CancellationToken cancellationToken = default);

    /// <summary>Of reports that were accepted.</summary>
    Task<IReadOnlyList<DoneWork>> ListDoneAsync(CancellationToken cancellationToken = default);

    /// <summary>Of all, to be read by the province.</summary>
    Task<IReadOnlyList<PublishedProgramme>> ListPublishedAsync(CancellationToken cancellationToken = default);

    /// <summary>Of one kabupaten/kota, to be changed.</summary>
    Task<IReadOnlyList<PublishedProgramme>> ListPublishedAsync(RegionCode region, CancellationToken cancellationToken = default);

    /// <summary>Of one kabupaten/kota, to be changed.</summary>
    Task<IReadOnlyList<PublishedComponent>> ListComponentsAsync(RegionCode region, CancellationToken cancellationToken = default);

    /// <summary>Of all, to be read by the province.</summary>
    Task<IReadOnlyList<PublishedComponent>> ListComponentsAsync(FiscalYear year, Quarter quarter, CancellationToken cancellationToken = default);

    /// <summary>The newest quarter with a counter of anybody, to be read by the province.</summary>
    Task<(FiscalYear Year, Quarter Quarter)?> FindNewestQuarterAsync(CancellationToken cancellationToken = default);

    void Add(PublishedProgramme programme);

    void Add(PublishedComponent component);

    void Remove(PublishedProgramme programme);
}
