namespace KK.Saas.Interventions.Catalogue;

/// <summary>An agency that can be in charge.</summary>
/// <param name="Id">The agency.</param>
/// <param name="Name">Its name today.</param>
/// <param name="ShortName">Such as "DP3A".</param>
public sealed record AgencyChoice(Guid Id, string Name, string ShortName);
