namespace KK.Saas.Interventions;

/// <summary>What the catalogue offers for an indicator of the newest instrument.</summary>
/// <param name="Code">Such as "D1.1.1".</param>
/// <param name="LabelId">Indonesian name.</param>
/// <param name="LabelEn">English name.</param>
/// <param name="Interventions">In the order of the catalogue; empty when the indicator is not covered.</param>
public sealed record IndicatorCoverage(string Code, string LabelId, string LabelEn, IReadOnlyList<InterventionInfo> Interventions)
{
    /// <summary>Sides on which nothing is offered.</summary>
    public IEnumerable<InterventionSide> MissingSides => Enum.GetValues<InterventionSide>().Except(Interventions.Select(i => i.Side));
}
