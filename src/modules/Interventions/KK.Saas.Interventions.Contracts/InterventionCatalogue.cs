using KK.Saas.Interventions.Catalogue;

namespace KK.Saas.Interventions;

/// <summary>The catalogue of interventions.</summary>
/// <param name="Indicators">In the order of the instrument.</param>
/// <param name="Others">Interventions for a component as a whole, or for an indicator that the newest instrument lacks.</param>
public sealed record InterventionCatalogue(IReadOnlyList<IndicatorCoverage> Indicators, IReadOnlyList<InterventionInfo> Others)
{
    /// <summary>Agencies of the city that exist today, by name; none for the province.</summary>
    public IReadOnlyList<AgencyChoice> Agencies { get; init; } = [];

    /// <summary>Interventions that the province retired or the city hid or retired, by number.</summary>
    public IReadOnlyList<InterventionInfo> Unused { get; init; } = [];

    /// <summary>Every intervention in use once: the province's by number, then own ones.</summary>
    public IEnumerable<InterventionInfo> All() =>
        Indicators.SelectMany(i => i.Interventions).Concat(Others).DistinctBy(i => i.Id).OrderBy(i => i.IsOwn).ThenBy(i => i.Number);
}
