namespace KK.Saas.Families;

/// <summary>Where a request stands.</summary>
public enum DataRequestState
{
    /// <summary>Waits for a decision; the clock runs.</summary>
    Open = 1,

    /// <summary>Fulfilled.</summary>
    Done = 2,

    /// <summary>Refused, with the reason in law.</summary>
    Refused = 3,
}
