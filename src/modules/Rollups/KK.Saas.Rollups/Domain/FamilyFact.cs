using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Questionnaires;

namespace KK.Saas.Rollups.Domain;

/// <summary>What one family adds to the sums of a period. Everything that is counted is counted from these rows.</summary>
public sealed class FamilyFact : TenantEntity, IAreaScoped
{
    public const int MaxDimensionsLength = 200;

    public FamilyFact(TenantId tenantId, Guid id, Guid familyId, PeriodId period, RegionCode region)
        : base(tenantId, id) => (FamilyId, Period, Region) = (familyId, period, region);

    private FamilyFact()
    {
    }

    public Guid FamilyId { get; private set; }

    public PeriodId Period { get; private set; }

    public RegionCode Region { get; private set; }

    public VisitOutcome Outcome { get; private set; } = VisitOutcome.Completed;

    /// <summary>As the register said when the family answered.</summary>
    public GroupSet Groups { get; private set; }

    public long ApplicableMask { get; private set; }

    public long MetMask { get; private set; }

    /// <summary>0 to 1,000,000; null when nothing applies or nothing was answered.</summary>
    public int? IndexTenThousandths { get; private set; }

    /// <summary>Per dimension in the order of the workbook, separated by commas; empty where nothing applies.</summary>
    public string Dimensions { get; private set; } = "";

    /// <summary>The score arrives before the outcome does, so a completed visit leaves the figures alone.</summary>
    public void SetOutcome(VisitOutcome outcome)
    {
        Outcome = outcome;
        if (outcome != VisitOutcome.Completed) SetFigures(0, 0, null, []);
    }

    public void SetGroups(GroupSet groups) => Groups = groups;

    public void SetFigures(long applicable, long met, int? index, IEnumerable<int?> dimensions) =>
        (ApplicableMask, MetMask, IndexTenThousandths, Dimensions) = (applicable, met, index, string.Join(',', dimensions));
}
