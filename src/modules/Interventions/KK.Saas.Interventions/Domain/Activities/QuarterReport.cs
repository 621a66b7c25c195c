using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Domain.Activities;

/// <summary>What an agency says about a quarter. The figures are counted; what was said when it was submitted is kept.</summary>
public sealed class QuarterReport : TenantEntity
{
    public const int MaxNarrativeLength = 8000;
    public const int MaxCorrectionLength = 1000;

    public QuarterReport(TenantId tenantId, Guid id, Guid agencyId, FiscalYear year, Quarter quarter)
        : base(tenantId, id) => (AgencyId, Year, Quarter) = (agencyId, year, quarter);

    private QuarterReport()
    {
    }

    public Guid AgencyId { get; private set; }

    public FiscalYear Year { get; private set; }

    public Quarter Quarter { get; private set; } = Quarter.I;

    public string Narrative { get; private set; } = "";

    /// <summary>Why less was spent than an earlier report said.</summary>
    public string Correction { get; private set; } = "";

    public DateTime? SubmittedAt { get; private set; }

    public Guid? SubmittedBy { get; private set; }

    /// <summary>Money from January to the quarter's end as it was submitted, whole rupiah.</summary>
    public long SubmittedAmount { get; private set; }

    /// <summary>Two changes at once: the second reads anew.</summary>
    public int Version { get; private set; }

    public void Write(string narrative, string correction) => (Narrative, Correction, Version) = (narrative, correction, Version + 1);

    public void Submit(Guid by, DateTime at, long amount) => (SubmittedBy, SubmittedAt, SubmittedAmount) = (by, at, amount);
}
