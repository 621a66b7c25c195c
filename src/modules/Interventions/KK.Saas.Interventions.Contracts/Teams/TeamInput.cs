namespace KK.Saas.Interventions.Teams;

/// <summary>A decree on the TPK2D.</summary>
/// <param name="DecreeNumber">Number of the decree, 3 to 100 characters.</param>
/// <param name="DecreeDate">Its date.</param>
/// <param name="ValidFrom">The first day of the team.</param>
/// <param name="ValidTo">Its last day; null until another decree takes its place.</param>
public sealed record TeamInput(string DecreeNumber, DateOnly DecreeDate, DateOnly ValidFrom, DateOnly? ValidTo);
