using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Components;

namespace KK.Saas.Interventions.Domain.Components;

/// <summary>A counter of a component in a kelurahan and quarter; corrections keep what stood there before.</summary>
public sealed class ComponentFigure : TenantEntity, IAreaScoped
{
    public const int MaxSourceLength = 150;
    public const int MaxCount = 1_000_000;

    private readonly List<ComponentCorrection> _corrections = [];

    public ComponentFigure(TenantId tenantId, Guid id, RegionCode region, FiscalYear year, Quarter quarter, ComponentMeasure measure)
        : base(tenantId, id) => (Region, Year, Quarter, Measure) = (region, year, quarter, measure);

    private ComponentFigure()
    {
    }

    public RegionCode Region { get; private set; }

    public FiscalYear Year { get; private set; }

    public Quarter Quarter { get; private set; } = Quarter.I;

    public ComponentMeasure Measure { get; private set; } = ComponentMeasure.ChildMarriages;

    public int Count { get; private set; }

    /// <summary>Of how many; null for a plain count.</summary>
    public int? Whole { get; private set; }

    public int? Target { get; private set; }

    /// <summary>Who gave the figure.</summary>
    public string Source { get; private set; } = "";

    public Guid EnteredBy { get; private set; }

    public DateTime EnteredAtUtc { get; private set; }

    /// <summary>Goes up with each correction.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<ComponentCorrection> Corrections => _corrections;

    public ComponentValue Value => new(Count, Whole, Target, Source);

    /// <summary>The same again changes nothing.</summary>
    public void Enter(ComponentValue value, Guid by, DateTime atUtc)
    {
        if (Version > 0 && value == Value) return;
        if (Version > 0) _corrections.Add(new ComponentCorrection(TenantId, EntityId.New(), this));
        (Count, Whole, Target, Source, EnteredBy, EnteredAtUtc) = (value.Count, value.Whole, value.Target, value.Source, by, atUtc);
        Version++;
    }
}
