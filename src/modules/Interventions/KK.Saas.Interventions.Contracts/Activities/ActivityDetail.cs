using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Files;

namespace KK.Saas.Interventions.Activities;

/// <summary>A report with all that hangs on it.</summary>
/// <param name="Item">As in a list.</param>
/// <param name="Input">What was reported.</param>
/// <param name="Line">Title of the planned activity; null when it was not planned.</param>
/// <param name="ReportedBy">Display name.</param>
/// <param name="Task">What the head asked to do; null without follow-up.</param>
/// <param name="History">Oldest first.</param>
/// <param name="Photos">Oldest first.</param>
public sealed record ActivityDetail(
    ActivityItem Item, ActivityInput Input, string? Line, string ReportedBy, ActivityTask? Task, IReadOnlyList<ActivityStep> History, IReadOnlyList<FileItem> Photos)
{
    /// <summary>The reader works in the agency and the report is not decided.</summary>
    public bool MayEdit { get; init; }

    /// <summary>The reader is head of the agency and the report waits.</summary>
    public bool MayDecide { get; init; }

    /// <summary>The reader owns the task, or is head of the agency, and it is not done.</summary>
    public bool MayFinish { get; init; }

    /// <summary>People of the agency who may own a task; empty for who may not decide.</summary>
    public IReadOnlyList<AgencyPerson> People { get; init; } = [];
}
