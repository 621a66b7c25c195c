using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Loci;

namespace KK.Saas.Interventions.Domain.Loci;

/// <summary>Somebody planned, decided or withdrew the locus of a year, with the figures of that day. Only added, never changed.</summary>
public sealed class LocusChoice : TenantEntity, IAreaScoped
{
    public const int MinReasonLength = 3;
    public const int MaxReasonLength = 1000;

    public LocusChoice(TenantId tenantId, Guid id, LocusChoiceKind kind, FiscalYear year, RegionCode region)
        : base(tenantId, id) => (Kind, Year, Region) = (kind, year, region);

    private LocusChoice()
    {
    }

    public LocusChoiceKind Kind { get; private set; } = LocusChoiceKind.Planned;

    public FiscalYear Year { get; private set; }

    public RegionCode Region { get; private set; }

    public int IndexWeight { get; private set; }

    public int BelowAverageWeight { get; private set; }

    public int VulnerableWeight { get; private set; }

    public LocusMix Mix => new(IndexWeight, BelowAverageWeight, VulnerableWeight);

    public int? Rank { get; private set; }

    public int? IndexTenThousandths { get; private set; }

    public decimal? BelowAveragePercent { get; private set; }

    public int? Vulnerable { get; private set; }

    public LocusFigures Figures => new(IndexTenThousandths, BelowAveragePercent, Vulnerable);

    public string Reason { get; private set; } = "";

    public Guid ChosenBy { get; private set; }

    public DateTime ChosenAt { get; private set; }

    public void Explain(string reason, Guid by, DateTime nowUtc) => (Reason, ChosenBy, ChosenAt) = (reason, by, nowUtc);

    public void Measure(LocusMix mix, int? rank, LocusFigures figures)
    {
        (IndexWeight, BelowAverageWeight, VulnerableWeight, Rank) = (mix.Index, mix.BelowAverage, mix.Vulnerable, rank);
        (IndexTenThousandths, BelowAveragePercent, Vulnerable) = (figures.IndexTenThousandths, figures.BelowAveragePercent, figures.Vulnerable);
    }
}
