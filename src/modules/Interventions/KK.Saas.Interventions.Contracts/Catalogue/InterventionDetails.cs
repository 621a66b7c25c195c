using KK.Saas.Core.Time;
using KK.Saas.Interventions.ProgrammeCodes;

namespace KK.Saas.Interventions.Catalogue;

/// <summary>Everything about one intervention.</summary>
/// <param name="Info">As it counts here: the province's entry with what the city changed, or an own one.</param>
/// <param name="Province">The province's entry without the city's changes; null for an own one.</param>
/// <param name="Extension">What the city said about the province's entry, with the agency of today; null when nothing, and for own ones and the province.</param>
/// <param name="OwnEffects">The effects that were entered here, not those taken over from the province.</param>
/// <param name="Codes">Its programme codes with their names in the list of <paramref name="Year"/>.</param>
/// <param name="Year">The fiscal year of today.</param>
public sealed record InterventionDetails(
    InterventionInfo Info, InterventionInfo? Province, ExtensionInput? Extension, IReadOnlyList<InterventionEffect> OwnEffects, IReadOnlyList<NamedCode> Codes, FiscalYear Year);
