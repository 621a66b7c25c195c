namespace KK.Saas.Blazor.Rollups;

/// <summary>
/// Colours of the mean index of a region. The floors are the equal ranges of the 2016 book, table 3.4, which were made
/// for provinces: they colour a ranking and label nobody.
/// </summary>
internal static class IndexTone
{
    private const int Low = 611_600;
    private const int High = 703_600;

    public static string Of(int? tenThousandths) => tenThousandths switch
    {
        null => "none",
        < Low => "bad",
        < High => "warn",
        _ => "ok",
    };
}
