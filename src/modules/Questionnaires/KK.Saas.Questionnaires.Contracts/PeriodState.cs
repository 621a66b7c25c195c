namespace KK.Saas.Questionnaires;

/// <summary>States of a survey period, in order.</summary>
public enum PeriodState
{
    /// <summary>Being set up.</summary>
    Draft = 1,

    /// <summary>Takes submissions.</summary>
    Open = 2,

    /// <summary>Takes no new submissions; review goes on.</summary>
    Closed = 3,

    /// <summary>Nothing of it changes any more.</summary>
    Locked = 4,
}
