using KK.Saas.Blazor.Charts;

namespace KK.Saas.EndToEndTests.Maps;

public sealed class ChoroplethClassTests
{
    private static readonly ChoroplethMethod[] FromData = [ChoroplethMethod.Quantile, ChoroplethMethod.EqualRange];

    [Fact]
    public void Quantiles_hold_about_as_many_regions_each() =>
        Counts(ChoroplethMethod.Quantile, [.. Enumerable.Range(1, 13).Select(i => (decimal?)i)]).ShouldBe([3, 3, 2, 3, 2]);

    [Fact]
    public void Equal_ranges_are_as_wide_each_and_may_be_empty()
    {
        var classes = ChoroplethClasses.Of(ChoroplethMethod.EqualRange, [0, 1, 2, 3, 100]);

        classes.Select(c => (c.From, c.To)).ShouldBe([(0, 20), (20, 40), (40, 60), (60, 80), (80, 100)]);
        classes.Select(c => c.Count).ShouldBe([4, 0, 0, 0, 1]);
        classes.Select(c => c.Shade).ShouldBe([1, 2, 3, 4, 5]);
    }

    [Fact]
    public void Equal_values_are_never_torn_apart()
    {
        var classes = ChoroplethClasses.Of(ChoroplethMethod.Quantile, [1, 5, 5, 5, 5, 5, 5, 8, 9]);

        classes.ShouldAllBe(c => c.Count > 0);
        classes.Single(c => c.From == 5).Count.ShouldBe(6);
        classes.Sum(c => c.Count).ShouldBe(9);
    }

    [Fact]
    public void All_equal_values_are_one_class_of_the_middle_shade()
    {
        foreach (var method in FromData)
            ChoroplethClasses.Of(method, [7, 7, 7]).ShouldBe([new ChoroplethClass(7, 7, 3, 3)]);
    }

    [Fact]
    public void Few_values_make_few_classes_and_none_makes_none()
    {
        foreach (var method in FromData)
        {
            Counts(method, [4, 2, null]).ShouldBe([1, 1]);
            ChoroplethClasses.Of(method, [4, 2]).Select(c => c.Shade).ShouldBe([1, 5]);
            ChoroplethClasses.Of(method, [null, null]).ShouldBeEmpty();
            ChoroplethClasses.Of(method, []).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData(ChoroplethMethod.BookEqualRange, 61.15, 61.16, 74.96)]
    [InlineData(ChoroplethMethod.BookPercentile, 68.58, 68.59, 74.81)]
    [InlineData(ChoroplethMethod.BookDeviation, 62.95, 62.96, 80.75)]
    public void Cuts_of_the_book_belong_to_the_class_above(ChoroplethMethod method, decimal below, decimal first, decimal last)
    {
        var classes = ChoroplethClasses.Of(method, [below, first, last]);

        classes.Count.ShouldBe(5);
        classes.Select(c => c.Count).ShouldBe([1, 1, 0, 0, 1]);
        (classes[0].From, classes[^1].To).ShouldBe((null, null));
        ChoroplethClasses.Find(classes, first)!.Shade.ShouldBe(2);
    }

    [Fact]
    public void The_lowest_and_the_highest_value_have_a_class()
    {
        decimal?[] values = [10.5m, 33.3m, 71.2m, 71.3m, 99.9m, 12.1m, 54m];
        foreach (var method in Enum.GetValues<ChoroplethMethod>())
        {
            var classes = ChoroplethClasses.Of(method, values);
            classes.Sum(c => c.Count).ShouldBe(values.Length);
            foreach (var value in values) ChoroplethClasses.Find(classes, value!.Value).ShouldNotBeNull();
        }
    }

    [Fact]
    public void Each_method_has_its_word_in_addresses_and_an_unknown_word_means_quantiles()
    {
        foreach (var method in Enum.GetValues<ChoroplethMethod>()) ChoroplethChoice.Parse(ChoroplethChoice.WordOf(method)).ShouldBe(method);
        ChoroplethChoice.Parse("x").ShouldBe(ChoroplethMethod.Quantile);
        ChoroplethChoice.Parse(null).ShouldBe(ChoroplethMethod.Quantile);
    }

    private static IEnumerable<int> Counts(ChoroplethMethod method, IEnumerable<decimal?> values) => ChoroplethClasses.Of(method, values).Select(c => c.Count);
}
