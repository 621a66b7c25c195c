using KK.Saas.Interventions.Agencies;

namespace KK.Saas.Interventions.Teams;

/// <summary>What the forms of team and meetings offer.</summary>
/// <param name="Users">Users who may see the team, by name.</param>
/// <param name="Agencies">Agencies that exist on the day, by name; the province has none.</param>
public sealed record TeamChoices(IReadOnlyList<AgencyPerson> Users, IReadOnlyList<AgencyChoice> Agencies);
