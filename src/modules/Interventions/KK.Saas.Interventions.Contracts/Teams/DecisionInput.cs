namespace KK.Saas.Interventions.Teams;

/// <summary>A decision as typed; exactly one of the three owners.</summary>
/// <param name="Text">What shall be done, 3 to 1,000 characters.</param>
/// <param name="DueOn">The last day; not before the meeting.</param>
/// <param name="AgencyId">An agency that exists on the meeting's day.</param>
/// <param name="MemberId">A member of the team that is in force on the meeting's day.</param>
/// <param name="Other">Somebody else, up to 150 characters.</param>
public sealed record DecisionInput(string Text, DateOnly DueOn, Guid? AgencyId = null, Guid? MemberId = null, string Other = "");
