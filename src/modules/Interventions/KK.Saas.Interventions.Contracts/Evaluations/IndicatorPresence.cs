namespace KK.Saas.Interventions.Evaluations;

/// <summary>In which of the two surveys an indicator was asked.</summary>
public enum IndicatorPresence
{
    /// <summary>In both, so that it can be compared.</summary>
    Both = 1,

    /// <summary>Only in the earlier one.</summary>
    OnlyBefore = 2,

    /// <summary>Only in the later one.</summary>
    OnlyAfter = 3,
}
