using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups.Domain;

/// <summary>The sums of a group of families of a kelurahan in a period, made anew from its facts whenever one of them changed.</summary>
public sealed class VillageSum : TenantEntity, IAreaScoped
{
    public VillageSum(TenantId tenantId, Guid id, PeriodId period, RegionCode region, FamilyGroup group)
        : base(tenantId, id) => (Period, Region, Group) = (period, region, group);

    private VillageSum()
    {
    }

    public PeriodId Period { get; private set; }

    public RegionCode Region { get; private set; }

    public FamilyGroup Group { get; private set; }

    /// <summary>Active families of the register; 0 for a group, which only those who were visited belong to.</summary>
    public int Registered { get; private set; }

    public int[] Visits { get; private set; } = [];

    public int Scored { get; private set; }

    public long IndexSum { get; private set; }

    public long IndexSquares { get; private set; }

    public int[] Histogram { get; private set; } = [];

    public int[] Categories { get; private set; } = [];

    public int[] DimensionCounts { get; private set; } = [];

    public long[] DimensionSums { get; private set; } = [];

    public int[] Applicable { get; private set; } = [];

    public int[] Met { get; private set; } = [];

    public DateTime CountedAtUtc { get; private set; }

    public Figures Figures => new(Visits, Scored, IndexSum, IndexSquares, Histogram, Categories, DimensionCounts, DimensionSums, Applicable, Met);

    public void Set(int registered, Figures figures, DateTime nowUtc)
    {
        (Registered, Visits, Scored, IndexSum, IndexSquares) = (registered, figures.Visits, figures.Scored, figures.IndexSum, figures.IndexSquares);
        (Histogram, Categories) = (figures.Histogram, figures.Categories);
        (DimensionCounts, DimensionSums, Applicable, Met) = (figures.DimensionCounts, figures.DimensionSums, figures.Applicable, figures.Met);
        CountedAtUtc = nowUtc;
    }
}
