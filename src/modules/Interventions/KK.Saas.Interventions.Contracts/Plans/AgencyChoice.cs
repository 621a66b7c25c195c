namespace KK.Saas.Interventions.Plans;

/// <summary>An agency as a plan names it.</summary>
/// <param name="Id">The agency.</param>
/// <param name="Name">Its name in the year.</param>
/// <param name="ShortName">Its short name in the year.</param>
public sealed record AgencyChoice(Guid Id, string Name, string ShortName);
