using KK.Saas.Interventions.Notices;

namespace KK.Saas.Blazor.Interventions.Notices;

/// <summary>What the form of the rules posts.</summary>
public sealed class RulesForm
{
    public int? SecretaryDays { get; set; }

    public int? ChairDays { get; set; }

    public int? DecisionDays { get; set; }

    public int? ReportDay { get; set; }

    public bool OverPaguBlocks { get; set; }

    public EscalationRules ToRules() => new(SecretaryDays ?? 0, ChairDays ?? 0, DecisionDays ?? 0, ReportDay ?? 0, OverPaguBlocks);
}
