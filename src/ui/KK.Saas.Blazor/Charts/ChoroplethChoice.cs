namespace KK.Saas.Blazor.Charts;

/// <summary>The word that stands for a method in an address (?classes=...).</summary>
public static class ChoroplethChoice
{
    private static readonly (string Word, ChoroplethMethod Method)[] Words =
    [
        ("quantile", ChoroplethMethod.Quantile),
        ("range", ChoroplethMethod.EqualRange),
        ("book-range", ChoroplethMethod.BookEqualRange),
        ("book-percentile", ChoroplethMethod.BookPercentile),
        ("book-deviation", ChoroplethMethod.BookDeviation),
    ];

    /// <summary>The method of a word; quantiles for none and for an unknown one.</summary>
    public static ChoroplethMethod Parse(string? word) => Words.FirstOrDefault(w => w.Word == word).Method;

    public static string WordOf(ChoroplethMethod method) => Words.First(w => w.Method == method).Word;
}
