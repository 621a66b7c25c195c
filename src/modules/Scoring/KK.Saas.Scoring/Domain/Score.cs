using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Scoring.Domain;

/// <summary>The score of a family in a period; a later submission that counts replaces it.</summary>
public sealed class Score : TenantEntity, IAreaScoped
{
    public const int MaxDimensionsLength = 200;

    public Score(TenantId tenantId, Guid id, Guid familyId, PeriodId period, RegionCode region)
        : base(tenantId, id) => (FamilyId, Period, Region) = (familyId, period, region);

    private Score()
    {
    }

    public Guid FamilyId { get; private set; }

    public PeriodId Period { get; private set; }

    public RegionCode Region { get; private set; }

    public Guid InstrumentId { get; private set; }

    public Guid SubmissionId { get; private set; }

    public long ApplicableMask { get; private set; }

    public long MetMask { get; private set; }

    /// <summary>0 to 1,000,000; null when nothing applies.</summary>
    public int? IndexTenThousandths { get; private set; }

    /// <summary>Per dimension in the order of the workbook, separated by commas; empty where nothing applies.</summary>
    public string Dimensions { get; private set; } = "";

    public DateTime ScoredAtUtc { get; private set; }

    public void Set(Guid instrumentId, Guid submissionId, ScoreResult result, DateTime nowUtc)
    {
        (InstrumentId, SubmissionId, ScoredAtUtc) = (instrumentId, submissionId, nowUtc);
        (ApplicableMask, MetMask, IndexTenThousandths) = (result.ApplicableMask, result.MetMask, result.IndexTenThousandths);
        Dimensions = string.Join(',', result.DimensionTenThousandths);
    }
}
