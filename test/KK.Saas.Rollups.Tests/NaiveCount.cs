using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Domain;

namespace KK.Saas.Rollups.Tests;

/// <summary>The plainest way to count facts of the instrument with 24 indicators and 5 dimensions.</summary>
internal static class NaiveCount
{
    private const int Indicators = 24;
    private const int Dimensions = 5;

    public static Figures Of(IEnumerable<FamilyFact> some)
    {
        var facts = some.ToList();
        var scored = facts.Where(f => f.IndexTenThousandths is not null).Select(f => f.IndexTenThousandths!.Value).ToList();
        var values = facts.Where(f => f.Dimensions.Length > 0).Select(f => f.Dimensions.Split(',')).ToList();
        return new Figures(
            [.. Enum.GetValues<VisitOutcome>().Select(o => facts.Count(f => f.Outcome == o))], scored.Count, scored.Sum(i => (long)i), scored.Sum(i => (long)i * i),
            [.. Enumerable.Range(0, 20).Select(bin => scored.Count(i => Math.Min(19, i / 50_000) == bin))],
            [scored.Count(i => i < 500_000), scored.Count(i => i is >= 500_000 and < 750_000), scored.Count(i => i >= 750_000)],
            [.. Enumerable.Range(0, Dimensions).Select(d => values.Count(v => v[d].Length > 0))],
            [.. Enumerable.Range(0, Dimensions).Select(d => values.Where(v => v[d].Length > 0).Sum(v => long.Parse(v[d], System.Globalization.CultureInfo.InvariantCulture)))],
            [.. Enumerable.Range(0, Indicators).Select(i => facts.Count(f => (f.ApplicableMask & (1L << i)) != 0))],
            [.. Enumerable.Range(0, Indicators).Select(i => facts.Count(f => (f.MetMask & (1L << i)) != 0))]);
    }
}
