using CsCheck;
using KK.Saas.Core.Regions;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Loci;

namespace KK.Saas.Interventions.Tests.Loci;

public sealed class LocusScoringTests
{
    private static readonly RegionCode[] Villages = [.. Enumerable.Range(1, 5).Select(i => RegionCode.Parse($"63.72.01.100{i}"))];

    /// <summary>Index 60, 70, 80, none, 65; recap 50, 61.71, 20, 35, none; vulnerable 10, 0, 40, none, 20.</summary>
    private static readonly Dictionary<RegionCode, LocusFigures> Figures = new()
    {
        [Villages[0]] = new(600_000, 50m, 10), [Villages[1]] = new(700_000, 61.71m, 0), [Villages[2]] = new(800_000, 20m, 40),
        [Villages[3]] = new(null, 35m, null), [Villages[4]] = new(650_000, null, 20),
    };

    [Fact]
    public void The_weakest_index_is_most_in_need() =>
        Scores(LocusMix.ByIndex).ShouldBe([1m, 0.5m, 0m, null, 0.75m]);

    [Fact]
    public void The_highest_share_below_average_is_most_in_need() =>
        Scores(LocusMix.ByBelowAverage).ShouldBe([0.7193m, 1m, 0m, 0.3596m, null]);

    [Fact]
    public void The_most_vulnerable_families_are_most_in_need() =>
        Scores(LocusMix.ByVulnerable).ShouldBe([0.25m, 0m, 1m, null, 0.5m]);

    [Fact]
    public void A_mix_is_the_weighted_sum_and_needs_every_measure_in_it()
    {
        // By hand: 0.5 x 1 + 0.3 x 30/41.71 + 0.2 x 0.25; 0.5 x 0.5 + 0.3 x 1 + 0; 0 + 0 + 0.2.
        Scores(new LocusMix(50, 30, 20)).ShouldBe([0.7658m, 0.55m, 0.2m, null, null]);
        Scores(new LocusMix(80, 0, 20)).ShouldBe([0.85m, 0.4m, 0.2m, null, 0.7m]);
    }

    [Fact]
    public void Where_all_are_alike_nobody_is_ahead() =>
        LocusScoring.Score(LocusMix.ByIndex, Villages.ToDictionary(v => v, _ => new LocusFigures(500_000, null, null))).Values.ShouldAllBe(score => score == 0);

    [Fact]
    public void Nothing_known_ranks_nobody() =>
        LocusScoring.Score(LocusMix.ByIndex, Villages.ToDictionary(v => v, _ => LocusFigures.None)).Values.ShouldAllBe(score => score == null);

    [Fact]
    public void A_score_lies_between_zero_and_one() => Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 1_000_000].Array[5], Gen.Int[0, 3000].Array[5]).Sample((a, b, index, vulnerable) =>
    {
        var mix = new LocusMix(a * (100 - b) / 100, b, 100 - b - (a * (100 - b) / 100));
        var figures = Villages.Select((v, i) => (v, i)).ToDictionary(x => x.v, x => new LocusFigures(index[x.i], vulnerable[x.i] / 100m, vulnerable[4 - x.i]));
        return mix.IsValid && LocusScoring.Score(mix, figures).Values.All(score => score is >= 0 and <= 1);
    });

    [Theory]
    [InlineData(100, 0, 0, true)]
    [InlineData(50, 30, 20, true)]
    [InlineData(50, 30, 21, false)]
    [InlineData(-10, 60, 50, false)]
    [InlineData(int.MaxValue, int.MaxValue, 102, false)]
    public void Weights_sum_to_one_hundred(int index, int below, int vulnerable, bool valid) => new LocusMix(index, below, vulnerable).IsValid.ShouldBe(valid);

    private static IEnumerable<decimal?> Scores(LocusMix mix)
    {
        var scores = LocusScoring.Score(mix, Figures);
        return [.. Villages.Select(v => scores[v] is { } score ? decimal.Round(score, 4) : (decimal?)null)];
    }
}
