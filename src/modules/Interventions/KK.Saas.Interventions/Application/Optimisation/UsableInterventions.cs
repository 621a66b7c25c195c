using KK.Saas.Interventions.Optimisation;

namespace KK.Saas.Interventions.Application.Optimisation;

/// <summary>Which interventions of the catalogue a computation can use, and why not the others.</summary>
internal static class UsableInterventions
{
    /// <summary>Null when it can be used.</summary>
    public static LeftOutReason? WhyNot(InterventionInfo intervention) => intervention switch
    {
        { Effects.Count: 0 } => LeftOutReason.NoEffect,
        { CostPerFamily: null } => LeftOutReason.NoCost,
        { AgencyId: null } => LeftOutReason.NoAgency,
        _ => null,
    };

    /// <summary>The same, also for who has no money.</summary>
    public static LeftOutReason? WhyNot(InterventionInfo intervention, IReadOnlyList<OptimiserLimit> limits) =>
        WhyNot(intervention) ?? (limits.Any(l => l.AgencyId == intervention.AgencyId && (l.Amount > 0 || intervention.CostPerFamily == 0)) ? null : LeftOutReason.NoMoney);
}
