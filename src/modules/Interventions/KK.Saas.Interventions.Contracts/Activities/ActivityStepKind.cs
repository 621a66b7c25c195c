namespace KK.Saas.Interventions.Activities;

/// <summary>What happened to an activity report.</summary>
public enum ActivityStepKind
{
    /// <summary>Reported for the first time.</summary>
    Reported = 1,

    /// <summary>Corrected after it was reported or returned.</summary>
    Corrected = 2,

    /// <summary>The head returned it.</summary>
    Returned = 3,

    /// <summary>The head accepted it.</summary>
    Accepted = 4,

    /// <summary>The head gave a task.</summary>
    FollowUp = 5,

    /// <summary>The owner did the task.</summary>
    Done = 6,

    /// <summary>Overdue: told to the secretary of the TPK2D.</summary>
    ToSecretary = 7,

    /// <summary>Still overdue: told to the chair of the TPK2D.</summary>
    ToChair = 8,
}
