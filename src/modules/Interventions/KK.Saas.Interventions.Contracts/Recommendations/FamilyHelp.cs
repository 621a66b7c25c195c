namespace KK.Saas.Interventions.Recommendations;

/// <summary>An activity that reached a family by name.</summary>
/// <param name="Day">When.</param>
/// <param name="Title">What.</param>
/// <param name="AgencyName">Who, under the name of that day.</param>
/// <param name="InterventionId">The intervention of the catalogue; null when the activity names none.</param>
public sealed record FamilyHelp(DateOnly Day, string Title, string AgencyName, Guid? InterventionId);
