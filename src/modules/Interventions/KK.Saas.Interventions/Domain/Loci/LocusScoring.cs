using KK.Saas.Core.Regions;
using KK.Saas.Interventions.Loci;

namespace KK.Saas.Interventions.Domain.Loci;

/// <summary>
/// Need of kelurahan, 0 to 1. Each measure is brought to 0 for the least in need and 1 for the most in need of those
/// compared, (value - least) / (most - least), and the results are summed by their weights. Where a weighted measure is
/// unknown there is no score: a guess would decide on money.
/// </summary>
public static class LocusScoring
{
    private const decimal Percent = 100;

    public static IReadOnlyDictionary<RegionCode, decimal?> Score(LocusMix mix, IReadOnlyDictionary<RegionCode, LocusFigures> figures)
    {
        // A low index is a need, so its sign is turned.
        var measures = new (int Weight, Func<LocusFigures, decimal?> Value)[]
        {
            (mix.Index, f => -f.IndexTenThousandths), (mix.BelowAverage, f => f.BelowAveragePercent), (mix.Vulnerable, f => f.Vulnerable),
        };
        var scales = measures.Where(m => m.Weight > 0).Select(m => (m.Weight, m.Value, Range: RangeOf(figures.Values.Select(m.Value)))).ToList();
        return figures.ToDictionary(f => f.Key, f => scales.Aggregate((decimal?)0, (sum, m) => sum + (m.Weight / Percent * Scale(m.Value(f.Value), m.Range))));
    }

    private static (decimal Low, decimal High) RangeOf(IEnumerable<decimal?> values)
    {
        var known = values.OfType<decimal>().DefaultIfEmpty().ToList();
        return (known.Min(), known.Max());
    }

    /// <summary>Where all are alike nobody is more in need than another.</summary>
    private static decimal? Scale(decimal? value, (decimal Low, decimal High) range) =>
        value is null ? null : range.High == range.Low ? 0 : (value - range.Low) / (range.High - range.Low);
}
