namespace KK.Saas.Blazor.Charts;

/// <summary>How the values of a map are cut into classes.</summary>
public enum ChoroplethMethod
{
    /// <summary>About as many regions in each class.</summary>
    Quantile,

    /// <summary>Classes of the same width between the lowest and the highest value.</summary>
    EqualRange,

    /// <summary>"Equal range" of the 2016 book, table 3.4; made for means of regions.</summary>
    BookEqualRange,

    /// <summary>"Percentile" of the same table.</summary>
    BookPercentile,

    /// <summary>"Standard deviation" of the same table.</summary>
    BookDeviation,
}
