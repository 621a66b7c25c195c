namespace KK.Saas.Interventions.Teams;

/// <summary>A meeting (rakor).</summary>
/// <param name="Title">3 to 200 characters.</param>
/// <param name="Day">When.</param>
/// <param name="Place">Where, 2 to 200 characters.</param>
/// <param name="Agenda">Up to 4,000 characters, one point a line.</param>
public sealed record MeetingInput(string Title, DateOnly Day, string Place, string Agenda);
