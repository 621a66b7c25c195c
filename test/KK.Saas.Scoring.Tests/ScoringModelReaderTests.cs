using KK.Saas.Questionnaires;
using KK.Saas.Scoring.Application;

namespace KK.Saas.Scoring.Tests;

public sealed class ScoringModelReaderTests
{
    [Fact]
    public void The_shipped_workbook_makes_a_model()
    {
        var info = TestInstrument.Model.Info;
        info.Indicators.Count.ShouldBe(24);
        info.Indicators.Select(i => i.Ordinal).ShouldBe(Enumerable.Range(0, 24));
        info.Dimensions.Select(d => d.Code).ShouldBe(["D1", "D2", "D3", "D4", "D5"]);
        info.PriorityThresholdPercent.ShouldBe(75);
        info.Categories.Select(c => (c.Code, c.FromTenThousandths)).ShouldBe([("rentan", 0), ("cukup", 500_000), ("tangguh", 750_000)]);
    }

    [Fact]
    public void Violence_and_other_sensitive_indicators_are_marked()
    {
        Codes(IndicatorSensitivity.Violence).ShouldBe(["D4.1.1", "D4.1.2"]);
        Codes(IndicatorSensitivity.Sensitive).ShouldBe(["D2.2.1", "D3.2.1", "D3.2.2", "D3.4.1", "D4.2.1"]);
    }

    [Theory]
    [InlineData("D2.1.1", "weight", "0.9")]
    [InlineData("D2.1.1", "weight", "abc")]
    [InlineData("D2.1.1", "weight", "0")]
    [InlineData("D2.1.1", "applicable", "${unknown} = 1")]
    [InlineData("D2.1.1", "met", "1 +")]
    [InlineData("D2.1.1", "sensitive", "rahasia")]
    [InlineData("D2.1.1", "label::id", "")]
    [InlineData("D2.1.1", "indicator", "D1.1.1")]
    [InlineData("D2.1.1", "variable", "D9.9")]
    public void A_broken_indicator_is_refused_by_row_and_column(string indicator, string column, string value)
    {
        var problems = Read(TestInstrument.With("indicators", r => (string?)r["indicator"] == indicator, column, value));
        problems.ShouldNotBeEmpty();
        problems.ShouldAllBe(p => p.Sheet == "indicators" && p.Row > 0 && p.MessageId.Length > 0 && p.MessageEn.Length > 0);
    }

    [Theory]
    [InlineData("priority_threshold", "150")]
    [InlineData("priority_threshold", "tinggi")]
    [InlineData("category:rentan", "10")]
    public void Broken_settings_are_refused(string key, string value) =>
        Read(TestInstrument.With("scoring", r => (string?)r["key"] == key, "value", value)).ShouldAllBe(p => p.Sheet == "scoring");

    [Fact]
    public void A_file_that_is_no_workbook_is_refused() => Read([1, 2, 3]).ShouldNotBeEmpty();

    private static IReadOnlyList<InstrumentProblem> Read(byte[] workbook)
    {
        var (model, problems) = ScoringModelReader.Read(Guid.Empty, workbook);
        model.ShouldBeNull();
        return problems;
    }

    private static IEnumerable<string> Codes(IndicatorSensitivity sensitivity) =>
        TestInstrument.Model.Info.Indicators.Where(i => i.Sensitivity == sensitivity).Select(i => i.Code);
}
