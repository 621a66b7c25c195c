using KK.Saas.Core.Time;
using KK.Saas.Interventions.Notices;

namespace KK.Saas.Interventions.Domain.Activities;

/// <summary>What is overdue, as a database can ask it; <see cref="Activity.IsOverdue"/> is the same for one report.</summary>
/// <param name="ReportedBefore">Reports from before this moment (UTC) wait for a decision too long.</param>
/// <param name="DueBefore">Tasks due before this day are.</param>
public sealed record OverdueSince(DateTime ReportedBefore, DateOnly DueBefore)
{
    public static OverdueSince On(DateOnly today, EscalationRules rules) => new(Wita.ToUtc(today.AddDays(-rules.DecisionDays).ToDateTime(TimeOnly.MinValue)), today);
}
