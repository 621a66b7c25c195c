using Bunit;
using KK.Saas.Blazor.Charts;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Blazor.Tests;

/// <summary>What a chart writes into the page.</summary>
public sealed class ChartTests : BunitContext
{
    public ChartTests() => Services.AddLocalization();

    [Fact]
    public void A_withheld_bar_is_hatched_and_named_not_drawn_as_zero()
    {
        var chart = Render<BarChart>(p => p.Add(c => c.Title, "Judul").Add(c => c.Bars, [new ChartBar("Ada", 40), new ChartBar("Rahasia", null)]));
        chart.FindAll("rect.chart-fill").Count.ShouldBe(1);
        chart.Find("li:nth-child(2) .chart-hatch").TextContent.ShouldNotBeEmpty();
    }

    [Fact]
    public void Names_are_encoded_and_numbers_stay_attributes()
    {
        var markup = Render<BarChart>(p => p.Add(c => c.Title, "<b>").Add(c => c.Bars, [new ChartBar("<script>", 12.5m)]).Add(c => c.Max, 100)).Markup;
        markup.ShouldNotContain("<script>");
        markup.ShouldNotContain("style=");
        markup.ShouldContain("width=\"12.5%\"");
        markup.ShouldContain("12,50");
    }

    [Fact]
    public void A_line_is_not_joined_over_a_break_and_says_where_it_is()
    {
        var chart = Render<LineChart>(p => p.Add(c => c.Title, "Tren").Add(c => c.Labels, ["2024", "2025", "2026", "2027"])
            .Add(c => c.Series, [new ChartSeries("A", [1, 2, 3, 4])]).Add(c => c.Breaks, [new ChartBreak(2, "versi 2")]));
        chart.FindAll("polyline").Count.ShouldBe(2);
        chart.FindAll("line.chart-break").Count.ShouldBe(1);
        chart.Find(".chart-breaks").TextContent.ShouldContain("2026: versi 2");
    }

    [Fact]
    public void Two_thousand_points_are_one_line_without_marks()
    {
        var values = Enumerable.Range(0, 2_000).Select(i => (decimal?)i).ToList();
        var chart = Render<LineChart>(p => p.Add(c => c.Title, "Tren").Add(c => c.Labels, [.. values.Select(v => $"{v}")]).Add(c => c.Series, [new ChartSeries("A", values)]));
        chart.FindAll("polyline").Count.ShouldBe(1);
        chart.FindAll("path.chart-mark").ShouldBeEmpty();
        chart.FindAll("details tbody tr").Count.ShouldBe(2_000);
    }

    [Fact]
    public void Nothing_is_said_in_words()
    {
        Empty<BarChart>();
        Empty<StackedBars>();
        Empty<Histogram>();
        Empty<Radar>();
        Empty<HeatMap>();
        Empty<LineChart>();
        Empty<DotPlot>();
    }

    [Fact]
    public void A_cell_of_a_heat_map_leads_further_and_withheld_ones_are_read_out()
    {
        var chart = Render<HeatMap>(p => p.Add(c => c.Title, "Peta").Add(c => c.Columns, [new HeatColumn("A"), new HeatColumn("B")])
            .Add(c => c.Rows, [new HeatRow("Baris", [new HeatCell(10, "/x"), new HeatCell(null)], "/row")]));
        chart.Find("tbody th a").GetAttribute("href").ShouldBe("/row");
        chart.Find("td a").GetAttribute("href").ShouldBe("/x");
        chart.Find("td.chart-hatch .sr-only").TextContent.ShouldNotBeEmpty();
    }

    private void Empty<T>()
        where T : ChartComponent
    {
        var chart = Render<T>(p => p.Add(c => c.Title, "Kosong"));
        chart.FindAll("svg").ShouldBeEmpty(typeof(T).Name);
        chart.FindAll(".chart-empty").Count.ShouldBe(1, typeof(T).Name);
    }
}
