using KK.Saas.Interventions;
using KK.Saas.Interventions.Catalogue;

namespace KK.Saas.Blazor.Interventions.Catalogue;

/// <summary>Which interventions the catalogue's page shows; what is null or empty does not narrow it.</summary>
/// <param name="Words">Part of a name, of an agency or of a programme code.</param>
/// <param name="Agency">Name of an agency as <see cref="AgenciesOf"/> gives it.</param>
public sealed record CatalogueFilter(
    string? Words = null, InterventionSide? Side = null, ProgrammeComponent? Component = null, InterventionLevel? Level = null, string? Agency = null, CatalogueGap? Gap = null)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Words) && string.IsNullOrEmpty(Agency) && (Side, Component, Level, Gap) == (null, null, null, null);

    /// <summary>Agencies in charge: those that the text names, and the city's own.</summary>
    public static IEnumerable<string> AgenciesOf(InterventionInfo item, IReadOnlyList<AgencyChoice> agencies)
    {
        var named = item.Agencies.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return agencies.FirstOrDefault(a => a.Id == item.AgencyId) is { } own ? named.Prepend(own.ShortName) : named;
    }

    public bool Includes(InterventionInfo item, IReadOnlyList<AgencyChoice> agencies) =>
        (Side is null || Side == item.Side) && (Component is null || Component == item.Component) && (Level is null || Level == item.Level)
        && (Gap is null || item.Gaps.Contains(Gap.Value))
        && (string.IsNullOrEmpty(Agency) || AgenciesOf(item, agencies).Contains(Agency, StringComparer.OrdinalIgnoreCase))
        && (string.IsNullOrWhiteSpace(Words) || Texts(item, agencies).Any(text => text.Contains(Words.Trim(), StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<string> Texts(InterventionInfo item, IReadOnlyList<AgencyChoice> agencies) =>
        [item.NameId, item.NameEn, item.ProgrammeCodes, .. AgenciesOf(item, agencies)];
}
