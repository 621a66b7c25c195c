using KK.Saas.Interventions.Domain.Evaluations;
using KK.Saas.Interventions.Evaluations;
using KK.Saas.Rollups;

namespace KK.Saas.Interventions.Application.Evaluations;

/// <summary>Counts families that answered twice, one after the other.</summary>
/// <param name="indicators">Bits before and after of the indicators that both instruments have.</param>
internal sealed class PairedTally(IReadOnlyList<(int Before, int After)> indicators)
{
    private readonly int[][] _parts = [.. indicators.Select(_ => new int[4])];

    public int Families { get; private set; }

    /// <summary>Of the index in 1/10,000, over families that have one both times.</summary>
    public ChangeSums Index { get; private set; }

    public void Add(PairedOutcome family)
    {
        Families++;
        if (family is { IndexBefore: { } before, IndexAfter: { } after }) Index = Index.With(before, after);
        for (var i = 0; i < indicators.Count; i++)
        {
            var (first, second) = indicators[i];
            if (!Has(family.ApplicableBefore, first) || !Has(family.ApplicableAfter, second)) continue;
            _parts[i][Part(Has(family.MetBefore, first), Has(family.MetAfter, second))]++;
        }
    }

    public IndicatorCounts Counts(int i) => new(
        _parts[i][Part(true, true)], _parts[i][Part(false, true)], _parts[i][Part(true, false)], _parts[i][Part(false, false)], Families - _parts[i].Sum());

    /// <summary>Of an indicator, where met is 1 and not met is 0.</summary>
    public ChangeSums Sums(int i)
    {
        var counts = Counts(i);
        return new ChangeSums(counts.Applicable, counts.MetBefore, counts.MetAfter, counts.NewlyMet + counts.Lost);
    }

    private static bool Has(long mask, int bit) => (mask >> bit & 1) == 1;

    private static int Part(bool before, bool after) => (before ? 2 : 0) + (after ? 1 : 0);
}
