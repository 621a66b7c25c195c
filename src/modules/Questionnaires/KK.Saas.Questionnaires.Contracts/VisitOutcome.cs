namespace KK.Saas.Questionnaires;

/// <summary>How a visit ended. Each is a recorded, valid outcome.</summary>
public enum VisitOutcome
{
    /// <summary>The questionnaire was answered.</summary>
    Completed = 1,

    /// <summary>The family did not consent.</summary>
    Refused = 2,

    /// <summary>Nobody was met.</summary>
    Absent = 3,

    /// <summary>The family moved away.</summary>
    Moved = 4,
}
