namespace KK.Saas.Interventions.Teams;

/// <summary>The TPK2D of one decree.</summary>
/// <param name="Id">Of the decree.</param>
/// <param name="Facts">Number and days.</param>
/// <param name="Members">By position, then as entered.</param>
/// <param name="IsCurrent">Whether it is in force today.</param>
public sealed record TeamItem(Guid Id, TeamInput Facts, IReadOnlyList<TeamMember> Members, bool IsCurrent);
