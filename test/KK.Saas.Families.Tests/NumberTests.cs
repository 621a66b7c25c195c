using KK.Saas.Core.Errors;
using KK.Saas.Families.Domain;

namespace KK.Saas.Families.Tests;

public sealed class NumberTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly DateOnly Born = new(1990, 8, 17);

    [Theory]
    [InlineData("6372021708900001")]
    [InlineData(" 6372 0217 0890 0001 ")]
    [InlineData("6372.0217.0890.0001")]
    [InlineData("'6372021708900001")]
    public void Blanks_dots_and_an_apostrophe_are_no_part_of_the_number(string typed) => Nik.Parse(typed).Digits.ShouldBe("6372021708900001");

    [Theory]
    [InlineData("6.37205E+15", "Families:ExcelNumber")]
    [InlineData("6,37205E+15", "Families:ExcelNumber")]
    [InlineData("6E15", "Families:ExcelNumber")]
    [InlineData("637202170890000", "Families:NumberDigits")]
    [InlineData("63720217089000012", "Families:NumberDigits")]
    [InlineData("63720217089000O1", "Families:NumberDigits")]
    [InlineData("６３７２０２１７０８９００００１", "Families:NumberDigits")]
    [InlineData("0000000000000000", "Families:NumberRepeated")]
    [InlineData("9999999999999999", "Families:NumberRepeated")]
    public void A_number_that_cannot_be_one_is_refused_with_its_own_reason(string typed, string code) =>
        Should.Throw<BusinessException>(() => Nik.Parse(typed)).Code.ShouldBe(code);

    [Theory]
    [InlineData("6372021708900001", Sex.Male)]
    [InlineData("6372025708900001", Sex.Female)]
    [InlineData("3171021708900001", Sex.Male)]
    public void A_number_in_order_gives_no_warning(string typed, Sex sex) => Check(typed, sex).ShouldBeEmpty();

    [Theory]
    [InlineData("6399021708900001", NumberWarning.UnknownRegion)]
    [InlineData("0072021708900001", NumberWarning.UnknownRegion)]
    [InlineData("6372021708900000", NumberWarning.SerialZero)]
    [InlineData("6372023202900001", NumberWarning.ImpossibleDate)]
    [InlineData("6372021713900001", NumberWarning.ImpossibleDate)]
    [InlineData("6372023002900001", NumberWarning.ImpossibleDate)]
    [InlineData("6372020008900001", NumberWarning.ImpossibleDate)]
    [InlineData("6372027208900001", NumberWarning.ImpossibleDate)]
    [InlineData("6372021808900001", NumberWarning.BirthDateDiffers)]
    [InlineData("6372025708900001", NumberWarning.SexDiffers)]
    public void An_odd_number_is_taken_with_a_warning(string typed, NumberWarning warning) => Check(typed, Sex.Male).ShouldBe([warning]);

    [Fact]
    public void Somebody_over_a_hundred_is_not_taken_for_a_baby() =>
        Nik.Parse("6372021708240001").Check(new DateOnly(1924, 8, 17), Sex.Male, Today, _ => true).ShouldBeEmpty();

    [Fact]
    public void Twenty_nine_february_of_a_leap_year_is_a_date() =>
        Nik.Parse("6372022902000001").Check(new DateOnly(2000, 2, 29), Sex.Male, Today, _ => true).ShouldBeEmpty();

    [Fact]
    public void A_family_card_number_has_the_date_of_its_issue()
    {
        FamilyCardNumber.Parse("6372020105190003").Check(Today, _ => true).ShouldBeEmpty();
        FamilyCardNumber.Parse("6372024105190003").Check(Today, _ => true).ShouldBe([NumberWarning.ImpossibleDate]);
    }

    [Fact]
    public void The_text_of_a_number_is_masked()
    {
        $"{Nik.Parse("6372021708900001")}".ShouldBe("6372********0001");
        $"{FamilyCardNumber.Parse("6372020105190003")}".ShouldBe("6372********0003");
    }

    [Theory]
    [InlineData("H. Muhammad Nor'in", new[] { "muhammad", "norin" })]
    [InlineData("  SITI   Aminah Siti ", new[] { "siti", "aminah" })]
    [InlineData("René", new[] { "rene" })]
    [InlineData("!", new string[0])]
    public void Names_are_searched_by_their_plain_words(string name, string[] words) => NameWords.Of(name).ShouldBe(words);

    [Theory]
    [InlineData("9", "10")]
    [InlineData("10", "10A")]
    [InlineData("10a", "10B")]
    public void House_numbers_sort_as_people_count(string earlier, string later) =>
        string.CompareOrdinal(Place(earlier).HouseOrder, Place(later).HouseOrder).ShouldBeLessThan(0);

    private static HousePlace Place(string house) => new(Core.Regions.RegionCode.Parse("63.72.02.1005"), "1", null, house);

    private static IReadOnlyList<NumberWarning> Check(string typed, Sex sex) =>
        Nik.Parse(typed).Check(Born, sex, Today, code => code == "63.72.02");
}
