using CsCheck;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Domain;

namespace KK.Saas.Rollups.Tests;

public sealed class FiguresTests
{
    [Fact]
    public void Counting_patterns_equals_counting_families_one_by_one() => RandomFacts.Families.Sample(families =>
    {
        var counted = Figures.Count(RandomFacts.Shape, RandomFacts.Group(families));
        counted.ShouldBeEquivalentTo(RandomFacts.Naive(families));
    }, iter: 300);

    [Fact]
    public void Sums_of_parts_equal_the_whole_to_the_last_digit() => Gen.Select(RandomFacts.Families, RandomFacts.Families).Sample((a, b) =>
    {
        var parts = Figures.Sum(RandomFacts.Shape, [Figures.Count(RandomFacts.Shape, RandomFacts.Group(a)), Figures.Count(RandomFacts.Shape, RandomFacts.Group(b))]);
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
        Figures.Count(RandomFacts.Shape, [new FactPattern(VisitOutcome.Refused, 0, 0, null, "", 3)]).Visits.ShouldBe([0, 3, 0, 0]);
    }
}
