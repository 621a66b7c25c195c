namespace KK.Saas.Interventions.Notices;

/// <summary>What somebody is told. Names are part of the webhook's format.</summary>
public enum NoticeKind
{
    /// <summary>An activity was reported, or corrected after it was returned: to the head.</summary>
    ActivityReported = 1,

    /// <summary>A report was returned: to who reported it.</summary>
    ActivityReturned = 2,

    /// <summary>A report was accepted: to who reported it.</summary>
    ActivityAccepted = 3,

    /// <summary>There is a task: to its owner and to who reported.</summary>
    TaskGiven = 4,

    /// <summary>A task is done: to the head.</summary>
    TaskDone = 5,

    /// <summary>Overdue: to the secretary of the TPK2D.</summary>
    OverdueToSecretary = 6,

    /// <summary>Still overdue: to the chair of the TPK2D.</summary>
    OverdueToChair = 7,

    /// <summary>A quarterly report was submitted: to the secretary of the TPK2D.</summary>
    QuarterSubmitted = 8,
}
