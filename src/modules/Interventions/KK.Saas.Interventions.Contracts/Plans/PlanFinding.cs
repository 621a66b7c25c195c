using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Plans;

/// <summary>Something that a check of a plan found. A warning, unless it blocks.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="LabelId">The agency, indicator or activity that it is about, in Indonesian.</param>
/// <param name="LabelEn">The same in English.</param>
/// <param name="LineId">The planned activity, when it is about one.</param>
public sealed record PlanFinding(PlanFindingKind Kind, string LabelId, string LabelEn, Guid? LineId = null)
{
    /// <summary>The fiscal year, when it is about one.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>What is planned: whole rupiah or families.</summary>
    public long Planned { get; init; }

    /// <summary>What it should not exceed; null when withheld.</summary>
    public long? Limit { get; init; }

    /// <summary>The forgotten side.</summary>
    public InterventionSide? Side { get; init; }

    /// <summary>The plan cannot be agreed while this stands.</summary>
    public bool Blocks { get; init; }
}
