using CsCheck;
using KK.Saas.Blazor.Charts;

namespace KK.Saas.Blazor.Tests;

/// <summary>Arithmetic behind the charts.</summary>
public sealed class ScaleTests
{
    [Theory]
    [InlineData(0, 100, 0, 100, 50)]
    [InlineData(0, 97, 0, 100, 50)]
    [InlineData(47, 71, 40, 80, 10)]
    [InlineData(0, 3, 0, 3, 1)]
    public void Ticks_are_round_and_hold_the_values(int low, int high, int min, int max, int step) =>
        NiceScale.Around(low, high, 4).ShouldBe(new NiceScale(min, max, step), new Same());

    [Fact]
    public void Any_values_lie_inside_their_scale_and_few_ticks_are_enough() =>
        Gen.Int[0, 1_000_000].Select(i => i / 100m).List[1, 20].Sample(values =>
        {
            var scale = NiceScale.Around([.. values.Select(v => (decimal?)v)]);
            scale.Min.ShouldBeLessThanOrEqualTo(values.Min());
            scale.Max.ShouldBeGreaterThanOrEqualTo(values.Max());
            scale.Ticks.Count.ShouldBeInRange(2, 8);
        });

    [Fact]
    public void Equal_values_zeros_and_nothing_get_a_scale_too()
    {
        NiceScale.FromZero([0, 0]).Max.ShouldBe(1);
        NiceScale.FromZero([null]).Max.ShouldBe(1);
        NiceScale.Around([50, 50]).At(50).ShouldBe(50);
        NiceScale.Around([]).Max.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Bins_count_every_value_once_the_greatest_among_them()
    {
        Bins.Of([]).ShouldBeEmpty();
        Gen.Int[0, 10_000].Select(i => i / 100m).List[1, 200].Sample(values => Bins.Of(values).Sum(b => b.Count).ShouldBe(values.Count));
    }

    [Fact]
    public void A_line_ends_at_a_gap_and_at_a_break() =>
        LineRuns.Of([1, 2, null, 3, 4, 5], [5]).ShouldBe([[0, 1], [3, 4], [5]]);

    [Fact]
    public void Labels_are_thinned_out_evenly() => LineRuns.Labelled(2_000, 6).ShouldBe([0, 400, 800, 1199, 1599, 1999]);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(19, 0)]
    [InlineData(20, 1)]
    [InlineData(100, 4)]
    public void Heat_has_five_classes(int value, int expected) => HeatClass.Of(value, 0, 100).ShouldBe(expected);

    [Theory]
    [InlineData("Ketahanan sosial psikologi", "start", "Ketahanan|sosial|psikologi")]
    [InlineData("Landasan legalitas dan keutuhan keluarga", "middle", "Landasan legalitas dan|keutuhan keluarga")]
    [InlineData("Landasan legalitas dan keutuhan keluarga", "end", "Landasan|legalitas dan|keutuhan kel…")]
    [InlineData("Ketidakterpisahan", "end", "Ketidakterpi…")]
    public void A_long_axis_name_takes_up_to_three_lines(string name, string anchor, string lines) => string.Join('|', RadarShape.Lines(name, anchor)).ShouldBe(lines);

    /// <summary>Ticks are a list, which records do not compare by content.</summary>
    private sealed class Same : IEqualityComparer<NiceScale>
    {
        public bool Equals(NiceScale? x, NiceScale? y) => (x?.Min, x?.Max, x?.Step) == (y?.Min, y?.Max, y?.Step);

        public int GetHashCode(NiceScale obj) => obj.Min.GetHashCode();
    }
}
