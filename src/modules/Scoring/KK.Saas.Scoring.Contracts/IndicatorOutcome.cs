namespace KK.Saas.Scoring;

/// <summary>What a reader sees of an indicator of one family.</summary>
public enum IndicatorOutcome
{
    /// <summary>It does not concern the family.</summary>
    NotApplicable = 0,

    /// <summary>It is met.</summary>
    Met = 1,

    /// <summary>It is not met.</summary>
    NotMet = 2,

    /// <summary>The reader may not see it.</summary>
    Hidden = 3,
}
