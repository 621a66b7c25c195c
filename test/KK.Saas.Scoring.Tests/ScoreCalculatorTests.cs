using CsCheck;
using KK.Saas.Scoring.Domain;

namespace KK.Saas.Scoring.Tests;

public sealed class ScoreCalculatorTests
{
    private const long AllBits = (1L << 24) - 1;
    private static readonly Gen<long> Masks = Gen.Long[0, AllBits];

    private static IReadOnlyList<WeightedDimension> Dimensions => TestInstrument.Model.Dimensions;

    [Fact]
    public void Whoever_meets_all_has_one_hundred_and_whoever_meets_nothing_zero()
    {
        ScoreCalculator.FromMasks(Dimensions, AllBits, AllBits).IndexTenThousandths.ShouldBe(ScoreCalculator.Full);
        ScoreCalculator.FromMasks(Dimensions, AllBits, 0).IndexTenThousandths.ShouldBe(0);
    }

    [Fact]
    public void Where_nothing_applies_there_is_no_index()
    {
        var result = ScoreCalculator.FromMasks(Dimensions, 0, AllBits);
        result.IndexTenThousandths.ShouldBeNull();
        result.DimensionTenThousandths.ShouldAllBe(d => d == null);
        result.MetMask.ShouldBe(0);
    }

    [Fact]
    public void A_widow_alone_is_measured_by_what_concerns_her()
    {
        var result = ScoreCalculator.Calculate(TestInstrument.Model, TestInstrument.WidowAlone, TestInstrument.Clock);
        // All of dimension 1 asks about couples, children or several people.
        result.DimensionTenThousandths[0].ShouldBeNull();
        // D2 1; D3: house 1, income 0 and 0, schooling left out, savings 0 and insurance 1 = mean of 1, 0, 0.5; D4 1; D5 1.
        result.DimensionTenThousandths.Skip(1).ShouldBe([1_000_000, 500_000, 1_000_000, 1_000_000]);
        result.IndexTenThousandths.ShouldBe(875_000);
        Codes(result.ApplicableMask & ~result.MetMask).ShouldBe(["D3.2.1", "D3.2.2", "D3.4.1"]);
    }

    [Theory]
    [InlineData("814291", false)]
    [InlineData("814292", true)]
    public void Income_is_met_from_the_poverty_line_on(string income, bool met)
    {
        var answers = TestInstrument.WidowAlone.With("monthly_income", income).With("income_per_capita", income);
        Codes(ScoreCalculator.Calculate(TestInstrument.Model, answers, TestInstrument.Clock).MetMask).Contains("D3.2.1").ShouldBe(met);
    }

    [Fact]
    public void The_index_lies_between_zero_and_one_hundred() => Gen.Select(Masks, Masks).Sample((applicable, met) =>
        ScoreCalculator.FromMasks(Dimensions, applicable, met).IndexTenThousandths is null or (>= 0 and <= ScoreCalculator.Full));

    [Fact]
    public void To_meet_one_more_never_lowers_the_index() => Gen.Select(Masks, Masks, Gen.Int[0, 23]).Sample((applicable, met, bit) =>
        (ScoreCalculator.FromMasks(Dimensions, applicable, met | (1L << bit)).IndexTenThousandths ?? 0) >= (ScoreCalculator.FromMasks(Dimensions, applicable, met).IndexTenThousandths ?? 0));

    [Fact]
    public void What_does_not_apply_changes_nothing() => Gen.Select(Masks, Masks, Masks).Sample((applicable, met, noise) =>
        ScoreCalculator.FromMasks(Dimensions, applicable, met | (noise & ~applicable)).IndexTenThousandths == ScoreCalculator.FromMasks(Dimensions, applicable, met).IndexTenThousandths);

    [Fact]
    public void Met_is_always_part_of_applicable() => Gen.Select(Masks, Masks).Sample((applicable, met) =>
        (ScoreCalculator.FromMasks(Dimensions, applicable, met).MetMask & ~applicable) == 0);

    private static IEnumerable<string> Codes(long mask) => TestInstrument.Model.Info.Indicators.Where(i => (mask & (1L << i.Ordinal)) != 0).Select(i => i.Code);
}
