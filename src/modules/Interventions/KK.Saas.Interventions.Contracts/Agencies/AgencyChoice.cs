namespace KK.Saas.Interventions.Agencies;

/// <summary>An agency to choose from a list.</summary>
/// <param name="Id">The agency.</param>
/// <param name="Name">Its name on the day that was asked for.</param>
public sealed record AgencyChoice(Guid Id, string Name);
