using KK.Saas.Core.Regions;
using KK.Saas.Regions.Domain;

namespace KK.Saas.Regions.Tests;

public sealed class PovertyLineChoiceTests
{
    [Fact]
    public void September_beats_March_of_the_same_year_in_any_order()
    {
        PovertyLine[] lines = [Line(2024, "September", 2), Line(2024, "Maret", 1)];

        PovertyLineChoice.Newest(lines, 2024)!.RupiahPerCapitaMonth.ShouldBe(2);
        PovertyLineChoice.Newest(lines.Reverse(), 2024)!.RupiahPerCapitaMonth.ShouldBe(2);
    }

    [Fact]
    public void A_named_month_beats_an_edition_without_one() =>
        PovertyLineChoice.Newest([Line(2021, "tidak disebut", 1), Line(2021, "tahunan (Susenas Maret)", 2)], 2021)!.RupiahPerCapitaMonth.ShouldBe(2);

    [Fact]
    public void A_later_year_than_asked_is_never_taken()
    {
        PovertyLine[] lines = [Line(2025, "September", 3), Line(2019, "Maret", 1)];

        PovertyLineChoice.Newest(lines, 2024)!.RupiahPerCapitaMonth.ShouldBe(1);
        PovertyLineChoice.Newest(lines, 2018).ShouldBeNull();
    }

    private static PovertyLine Line(int year, string edition, long rupiah) => new(RegionCode.Parse("63"), year, edition, rupiah, "test", "tinggi");
}
