using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Interventions.Domain.Components;

/// <summary>What a figure said before it was corrected.</summary>
public sealed class ComponentCorrection : TenantEntity
{
    internal ComponentCorrection(TenantId tenantId, Guid id, ComponentFigure former)
        : base(tenantId, id) => (FigureId, Version, Count, Whole, Target, Source, EnteredBy, EnteredAtUtc) =
        (former.Id, former.Version, former.Count, former.Whole, former.Target, former.Source, former.EnteredBy, former.EnteredAtUtc);

    private ComponentCorrection()
    {
    }

    public Guid FigureId { get; private set; }

    public int Version { get; private set; }

    public int Count { get; private set; }

    public int? Whole { get; private set; }

    public int? Target { get; private set; }

    public string Source { get; private set; } = "";

    public Guid EnteredBy { get; private set; }

    public DateTime EnteredAtUtc { get; private set; }
}
