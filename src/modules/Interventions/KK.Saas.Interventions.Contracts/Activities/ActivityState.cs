namespace KK.Saas.Interventions.Activities;

/// <summary>What became of an activity report.</summary>
public enum ActivityState
{
    /// <summary>Reported; waits for the head of the agency.</summary>
    Reported = 1,

    /// <summary>Returned to whoever reported it, with a note.</summary>
    Returned = 2,

    /// <summary>Accepted; nothing more to do.</summary>
    Accepted = 3,

    /// <summary>Accepted with a task that somebody must do by a day.</summary>
    FollowUp = 4,

    /// <summary>The task is done.</summary>
    Done = 5,
}
