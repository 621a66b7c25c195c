using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Interventions.Domain.Plans;

/// <summary>What a planned activity shall make of an indicator.</summary>
public sealed class PlanLineTarget : TenantEntity
{
    internal PlanLineTarget(TenantId tenantId, Guid id, Guid lineId, string indicatorCode, decimal? now)
        : base(tenantId, id) => (LineId, IndicatorCode, Now) = (lineId, indicatorCode, now);

    private PlanLineTarget()
    {
    }

    public Guid LineId { get; private set; }

    public string IndicatorCode { get; private set; } = "";

    /// <summary>
    /// Percent of families that met it when the target was first set; null when nothing was counted, or when the number is one
    /// that not every reader of the plan may see.
    /// </summary>
    public decimal? Now { get; private set; }

    /// <summary>0 to 100.</summary>
    public int Percent { get; private set; }

    internal void Set(int percent) => Percent = percent;
}
