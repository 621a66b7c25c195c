using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Notices;

namespace KK.Saas.Interventions.Domain.Activities;

/// <summary>An activity that an agency did, as it was reported, and what became of the report.</summary>
public sealed class Activity : TenantEntity, IAreaScoped
{
    public const int MaxTitleLength = 200;
    public const int MaxTextLength = 2000;
    public const int MaxPlaceLength = 200;
    public const int MaxNoteLength = 1000;

    public Activity(TenantId tenantId, Guid id, Guid agencyId, RegionCode region, DateOnly day)
        : base(tenantId, id) => (AgencyId, Region, Day) = (agencyId, region, day);

    private Activity()
    {
    }

    public Guid AgencyId { get; private set; }

    /// <summary>Where it was done.</summary>
    public RegionCode Region { get; private set; }

    public DateOnly Day { get; private set; }

    public FiscalYear Year => FiscalYear.Of(Day);

    /// <summary>The planned activity that it carries out; null when it was not planned.</summary>
    public Guid? PlanLineId { get; private set; }

    public Guid? InterventionId { get; private set; }

    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string Place { get; private set; } = "";

    public int FamiliesReached { get; private set; }

    public int PeopleReached { get; private set; }

    /// <summary>Money spent, in whole rupiah.</summary>
    public long Amount { get; private set; }

    public ActivityState State { get; private set; } = ActivityState.Reported;

    public Guid ReportedBy { get; private set; }

    public DateTime ReportedAt { get; private set; }

    public string TaskText { get; private set; } = "";

    public Guid? TaskOwnerId { get; private set; }

    public DateOnly? TaskDueOn { get; private set; }

    public DateTime? TaskDoneAt { get; private set; }

    /// <summary>How far up what is undone has gone: 0 nowhere, 1 secretary, 2 chair. Starts anew with each state.</summary>
    public int EscalationLevel { get; private set; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ActivityStep> History { get; private set; } = [];

    /// <summary>Two changes at once: the second reads anew.</summary>
    public int Version { get; private set; }

    public bool IsOpen => State is ActivityState.Reported or ActivityState.Returned;

    /// <summary>Its money and families count.</summary>
    public bool IsAccepted => State is ActivityState.Accepted or ActivityState.FollowUp or ActivityState.Done;

    /// <summary>Who reports, for the first time.</summary>
    public void Report(Guid by, ActivityStep step)
    {
        (ReportedBy, ReportedAt) = (by, step.At);
        Enter(ActivityState.Reported, step);
    }

    /// <summary>Takes over what was checked.</summary>
    /// <param name="facts">What was reported.</param>
    /// <param name="village">Where.</param>
    /// <param name="interventionId">Of the planned activity.</param>
    public void Describe(ActivityInput facts, RegionCode village, Guid? interventionId)
    {
        (AgencyId, PlanLineId, InterventionId, Region, Day) = (facts.AgencyId, facts.PlanLineId, interventionId, village, facts.Day);
        (Title, Text, Place, FamiliesReached, PeopleReached, Amount) = (facts.Title, facts.Text, facts.Place, facts.Families, facts.People, facts.Amount);
    }

    /// <summary>What was returned waits for the head again, from now on.</summary>
    public void Correct(ActivityStep step)
    {
        RequireOpen();
        if (State == ActivityState.Reported)
        {
            Remember(step);
            return;
        }

        ReportedAt = step.At;
        Enter(ActivityState.Reported, step);
    }

    public void Accept(ActivityStep step) => Decide(ActivityState.Accepted, step);

    public void Return(ActivityStep step) => Decide(ActivityState.Returned, step);

    public void FollowUp(string task, Guid ownerId, DateOnly dueOn, ActivityStep step)
    {
        Decide(ActivityState.FollowUp, step);
        (TaskText, TaskOwnerId, TaskDueOn, TaskDoneAt) = (task, ownerId, dueOn, null);
    }

    public void Finish(ActivityStep step)
    {
        if (State != ActivityState.FollowUp) throw new BusinessException("Interventions.Activities:NoTask");
        TaskDoneAt = step.At;
        Enter(ActivityState.Done, step);
    }

    /// <summary>The last day on which the head may decide, or the owner do the task; null when nobody must.</summary>
    public DateOnly? DueOn(EscalationRules rules) => State switch
    {
        ActivityState.Reported => DateOnly.FromDateTime(Wita.FromUtc(ReportedAt)).AddDays(rules.DecisionDays),
        ActivityState.FollowUp => TaskDueOn,
        _ => null,
    };

    public bool IsOverdue(EscalationRules rules, DateOnly today) => DueOn(rules) < today;

    /// <summary>How far up it belongs today. A decision has had its days already, so the secretary is told the day after.</summary>
    public int LevelOn(EscalationRules rules, DateOnly today)
    {
        if (DueOn(rules) is not { } due) return 0;
        var late = today.DayNumber - due.DayNumber;
        return late >= rules.ChairDays ? 2 : late >= (State == ActivityState.Reported ? 1 : rules.SecretaryDays) ? 1 : 0;
    }

    /// <summary>Goes up one step.</summary>
    public void Escalate(ActivityStep step)
    {
        EscalationLevel++;
        Remember(step);
    }

    private void RequireOpen()
    {
        if (!IsOpen) throw new BusinessException("Interventions.Activities:Decided");
    }

    private void Decide(ActivityState state, ActivityStep step)
    {
        if (State != ActivityState.Reported) throw new BusinessException("Interventions.Activities:Decided");
        Enter(state, step);
    }

    private void Enter(ActivityState state, ActivityStep step)
    {
        (State, EscalationLevel) = (state, 0);
        Remember(step);
    }

    private void Remember(ActivityStep step)
    {
        History = [.. History, step];
        Version++;
    }
}
