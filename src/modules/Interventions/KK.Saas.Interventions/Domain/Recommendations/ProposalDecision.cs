using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Interventions.Recommendations;

namespace KK.Saas.Interventions.Domain.Recommendations;

/// <summary>What people decided about a problem of a kelurahan. Only added: the newest counts, the older ones are its history.</summary>
public sealed class ProposalDecision : TenantEntity, IAreaScoped
{
    public const int MinReasonLength = 3;
    public const int MaxReasonLength = 1000;
    public const int MaxIndicatorLength = 20;

    public ProposalDecision(TenantId tenantId, Guid id, RegionCode region, PeriodId period, string indicatorCode, Guid? interventionId)
        : base(tenantId, id) => (Region, Period, IndicatorCode, InterventionId) = (region, period, indicatorCode, interventionId);

    private ProposalDecision()
    {
    }

    public RegionCode Region { get; private set; }

    /// <summary>The survey whose figures were decided on.</summary>
    public PeriodId Period { get; private set; }

    public string IndicatorCode { get; private set; } = "";

    /// <summary>Null for the problem as a whole.</summary>
    public Guid? InterventionId { get; private set; }

    public DecisionKind Kind { get; private set; } = DecisionKind.Taken;

    public string Reason { get; private set; } = "";

    /// <summary>Rank of the problem at that time; null when it was none.</summary>
    public int? Rank { get; private set; }

    public Guid DecidedBy { get; private set; }

    public DateTime DecidedAt { get; private set; }

    /// <summary>Whether a decision of this kind may stand with this reason.</summary>
    public static bool Accepts(DecisionKind kind, string reason) =>
        reason.Length <= MaxReasonLength && (reason.Length >= MinReasonLength || (kind == DecisionKind.Taken && reason.Length == 0));

    public void Decide(DecisionKind kind, string reason, int? rank, Guid by, DateTime nowUtc) =>
        (Kind, Reason, Rank, DecidedBy, DecidedAt) = (kind, reason, rank, by, nowUtc);
}
