using CsCheck;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Domain;

namespace KK.Saas.Rollups.Tests;

public sealed class FiguresTests
{
    [Fact]
    public void Counting_equals_the_plainest_way_to_count() => RandomFacts.Families.Sample(families =>
    {
        foreach (var (group, counted) in FigureCounter.Count(RandomFacts.Shape, families))
            counted.ShouldBeEquivalentTo(RandomFacts.Naive(families, group));
    }, iter: 300);

    [Fact]
    public void Sums_of_parts_equal_the_whole_to_the_last_digit() => Gen.Select(RandomFacts.Families, RandomFacts.Families).Sample((a, b) =>
    {
        var parts = Figures.Sum(RandomFacts.Shape, [Count(a), Count(b)]);
        parts.ShouldBeEquivalentTo(RandomFacts.Naive([.. a, .. b]));
    }, iter: 200);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(499_999, 0)]
    [InlineData(500_000, 1)]
    [InlineData(749_999, 1)]
    [InlineData(750_000, 2)]
    [InlineData(1_000_000, 2)]
    public void A_band_begins_at_its_floor(int index, int band) => RandomFacts.Shape.CategoryOf(index).ShouldBe(band);

    [Fact]
    public void A_mean_of_nothing_is_nothing()
    {
        Figures.Empty(RandomFacts.Shape).MeanIndex.ShouldBeNull();
        Count([new FactValues(VisitOutcome.Refused, default, 0, 0, null, "")]).Visits.ShouldBe([0, 1, 0, 0]);
    }

    [Fact]
    public void The_spread_is_the_standard_deviation()
    {
        var two = Count([Scored(400_000), Scored(600_000)]);
        two.Spread.ShouldBe(100_000);
        Count([Scored(400_000)]).Spread.ShouldBeNull();
        Count([.. Enumerable.Repeat(Scored(1_000_000), 7)]).Spread.ShouldBe(0);
    }

    [Fact]
    public void A_hundred_points_are_in_the_last_bar() => Count([Scored(1_000_000), Scored(950_000), Scored(0)]).Histogram.ShouldBe([1, .. new int[18], 2]);

    private static FactValues Scored(int index) => new(VisitOutcome.Completed, default, 1, 1, index, "");

    private static Figures Count(IReadOnlyList<FactValues> families) => FigureCounter.Count(RandomFacts.Shape, families)[FamilyGroup.All];
}
