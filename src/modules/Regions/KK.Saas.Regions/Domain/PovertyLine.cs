using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Regions.Domain;

/// <summary>A published poverty line in whole rupiah per capita and month.</summary>
public sealed class PovertyLine(RegionCode region, int year, string edition, long rupiahPerCapitaMonth, string source, string confidence) : IHostOwned
{
    public const int MaxEditionLength = 60;
    public const int MaxSourceLength = 300;
    public const int MaxConfidenceLength = 20;

    public RegionCode Region { get; private set; } = region;

    public int Year { get; private set; } = year;

    public string Edition { get; private set; } = edition;

    public long RupiahPerCapitaMonth { get; private set; } = rupiahPerCapitaMonth;

    public string Source { get; private set; } = source;

    /// <summary>How sure the figure is: tinggi, sedang, rendah.</summary>
    public string Confidence { get; private set; } = confidence;

    public void Correct(long rupiahPerCapitaMonth, string source, string confidence) =>
        (RupiahPerCapitaMonth, Source, Confidence) = (rupiahPerCapitaMonth, source, confidence);
}
