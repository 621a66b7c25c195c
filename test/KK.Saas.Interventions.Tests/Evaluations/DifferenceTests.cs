using CsCheck;
using KK.Saas.Interventions.Application.Evaluations;
using KK.Saas.Interventions.Domain.Evaluations;
using KK.Saas.Rollups;
using KK.Saas.Scoring;

namespace KK.Saas.Interventions.Tests.Evaluations;

/// <summary>Sums, differences and intervals against what was reckoned by hand.</summary>
public sealed class DifferenceTests
{
    private const int Indicators = 3;

    private static readonly ScoringModelInfo Model = new(
        Guid.Empty, [], [.. new[] { "A", "B", "C" }.Select((c, i) => Indicator(c, i))], 75, [Band("low", 0), Band("middle", 500_000), Band("high", 800_000)]);

    private static readonly Gen<PairedOutcome> Family =
        from masks in Gen.Select(Gen.Int[0, 7], Gen.Int[0, 7], Gen.Int[0, 7], Gen.Int[0, 7])
        from before in Gen.Int[0, 1_000_000].Nullable()
        from after in Gen.Int[0, 1_000_000].Nullable()
        select new PairedOutcome(masks.Item1, masks.Item1 & masks.Item2, before, masks.Item3, masks.Item3 & masks.Item4, after);

    [Fact]
    public void Means_and_their_error_follow_from_the_sums()
    {
        var sums = default(ChangeSums).With(10, 20).With(20, 20).With(30, 60);
        sums.ShouldBe(new ChangeSums(3, 60, 100, 1000));
        var mean = sums.Mean(1)!;
        (mean.Families, mean.Before, decimal.Round(mean.After, 4), decimal.Round(mean.Change, 4)).ShouldBe((3, 20m, 33.3333m, 13.3333m));
        // Changes 10, 0, 30: variance 233.3333, divided by 3 families.
        decimal.Round(sums.SquaredError(1), 4).ShouldBe(77.7778m);
        default(ChangeSums).Mean(1).ShouldBeNull();
    }

    [Fact]
    public void The_interval_stands_from_thirty_families_on()
    {
        var sums = Enumerable.Range(0, 30).Aggregate(default(ChangeSums), (s, n) => s.With(0, n < 15 ? 2 : 0));
        var found = DifferenceInDifferences.Estimate(sums, sums, 1)!;
        found.Value.ShouldBe(0);
        // Variance 30/29 each; 1.96 × √(2 × 30/29 / 30) = 0.5147.
        (decimal.Round(found.Interval!.Low, 4), decimal.Round(found.Interval.High, 4)).ShouldBe((-0.5147m, 0.5147m));
        var fewer = Enumerable.Range(0, 29).Aggregate(default(ChangeSums), (s, _) => s.With(0, 1));
        var difference = DifferenceInDifferences.Estimate(fewer, sums, 1)!;
        (difference.Value, difference.Interval).ShouldBe((0m, null));
        DifferenceInDifferences.Estimate(sums, default, 1).ShouldBeNull();
    }

    [Fact]
    public void Two_changes_make_one_difference()
    {
        var (locus, others) = (default(ChangeSums).With(500_000, 600_000).With(400_000, 700_000), default(ChangeSums).With(300_000, 350_000));
        var found = DifferenceInDifferences.Estimate(locus, others, 10_000)!;
        (found.Locus.Change, found.Others.Change, found.Value).ShouldBe((20m, 5m, 15m));
    }

    [Fact]
    public void Parts_and_movements_come_to_the_families() => Family.List[0, 40].Sample(families =>
    {
        var (tally, movement) = (new PairedTally([.. Enumerable.Range(0, Indicators).Select(i => (i, i))]), new BandMovement(Model, Model));
        foreach (var family in families)
        {
            tally.Add(family);
            movement.Add(family);
        }

        tally.Families.ShouldBe(families.Count);
        movement.Rows.Sum(r => r.To.Sum()).ShouldBe(tally.Index.Count);
        movement.Lifted.ShouldBe(families.Count(f => f.IndexBefore < 500_000 && f.IndexAfter >= 500_000));
        for (var i = 0; i < Indicators; i++)
        {
            var counts = tally.Counts(i);
            (counts.Applicable + counts.NotApplicable).ShouldBe(families.Count);
            counts.Applicable.ShouldBe(families.Count(f => ((f.ApplicableBefore & f.ApplicableAfter) >> i & 1) == 1));
            tally.Sums(i).ShouldBe(families.Where(f => ((f.ApplicableBefore & f.ApplicableAfter) >> i & 1) == 1)
                .Aggregate(default(ChangeSums), (s, f) => s.With((int)(f.MetBefore >> i & 1), (int)(f.MetAfter >> i & 1))));
        }
    });

    [Fact]
    public void Instruments_are_joined_by_code_and_the_stricter_secrecy_holds()
    {
        var later = Model with { Indicators = [Indicator("C", 0), Indicator("D", 1), Indicator("A", 2, IndicatorSensitivity.Violence)] };
        var pairs = IndicatorPair.Join(Model, later);
        pairs.Select(p => (p.Newest.Code, $"{p.Presence}", p.Before?.Ordinal, p.After?.Ordinal)).ShouldBe(
            [("C", "Both", 2, 0), ("D", "OnlyAfter", null, 1), ("A", "Both", 0, 2), ("B", "OnlyBefore", 1, null)]);
        pairs[2].Sensitivity.ShouldBe(IndicatorSensitivity.Violence);
        IndicatorPair.Join(later, Model)[0].Sensitivity.ShouldBe(IndicatorSensitivity.Violence);
    }

    private static IndicatorInfo Indicator(string code, int place, IndicatorSensitivity sensitivity = IndicatorSensitivity.Normal) => new(place, code, "D1", "D1.1", code, code, sensitivity, 1);

    private static CategoryInfo Band(string code, int from) => new(code, code, code, from);
}
