using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Components;

namespace KK.Saas.Interventions.Domain.Programme;

/// <summary>A counter of a component of Pergub 100/2019, summed over a kabupaten/kota; null where it is withheld. The city writes it.</summary>
public sealed class PublishedComponent(Guid id, RegionCode region, FiscalYear year, Quarter quarter, ComponentMeasure measure) : IHostOwned
{
    public Guid Id { get; private set; } = id;

    public RegionCode Region { get; private set; } = region;

    public FiscalYear Year { get; private set; } = year;

    public Quarter Quarter { get; private set; } = quarter;

    public ComponentMeasure Measure { get; private set; } = measure;

    public int? Count { get; private set; }

    public int? Whole { get; private set; }

    public int? Target { get; private set; }

    public bool IsWithheld { get; private set; }

    public void Set(ComponentCell cell) => (Count, Whole, Target, IsWithheld) = (cell.Count, cell.Whole, cell.Target, cell.IsWithheld);

    public ComponentCell ToCell() => new(Count, Whole, Target, IsWithheld);
}
