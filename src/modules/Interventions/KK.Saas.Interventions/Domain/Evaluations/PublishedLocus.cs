using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Domain.Evaluations;

/// <summary>What the province may know of a city's decided locus: where and which year. The city writes it.</summary>
public sealed class PublishedLocus(Guid id, RegionCode region, FiscalYear year) : IHostOwned
{
    public Guid Id { get; private set; } = id;

    public RegionCode Region { get; private set; } = region;

    public FiscalYear Year { get; private set; } = year;
}
