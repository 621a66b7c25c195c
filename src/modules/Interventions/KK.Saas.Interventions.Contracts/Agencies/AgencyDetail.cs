namespace KK.Saas.Interventions.Agencies;

/// <summary>An agency with its history and its people.</summary>
/// <param name="Facts">As in the list.</param>
/// <param name="SuccessorId">The agency that took over.</param>
/// <param name="Predecessors">Agencies whose work it took over.</param>
/// <param name="Names">Newest first.</param>
/// <param name="People">The head first, then by name.</param>
public sealed record AgencyDetail(
    AgencyListItem Facts, Guid? SuccessorId, IReadOnlyList<AgencyChoice> Predecessors, IReadOnlyList<AgencyNameItem> Names, IReadOnlyList<AgencyPerson> People);
