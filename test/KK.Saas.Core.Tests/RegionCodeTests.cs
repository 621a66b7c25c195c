using KK.Saas.Core.Regions;

namespace KK.Saas.Core.Tests;

public sealed class RegionCodeTests
{
    private static readonly RegionCode SungaiTiung = RegionCode.Parse("63.72.03.1003");

    [Theory]
    [InlineData("63", RegionLevel.Province)]
    [InlineData("63.72", RegionLevel.Regency)]
    [InlineData("63.72.03", RegionLevel.District)]
    [InlineData("63.72.03.1003", RegionLevel.Village)]
    public void The_length_tells_the_level(string text, RegionLevel level) => RegionCode.Parse(text).Level.ShouldBe(level);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("6")]
    [InlineData("6372")]
    [InlineData("63.7")]
    [InlineData("63,72")]
    [InlineData("63.72.03.10O3")]
    [InlineData("63.72.03.10034")]
    [InlineData("٦٣.٧٢")]
    public void Anything_else_is_no_code(string? text) => RegionCode.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void A_region_knows_its_ancestors()
    {
        SungaiTiung.Parent!.Value.Value.ShouldBe("63.72.03");
        SungaiTiung.At(RegionLevel.Regency).Value.ShouldBe("63.72");
        SungaiTiung.At(RegionLevel.Province).Value.ShouldBe("63");
        SungaiTiung.At(RegionLevel.Village).ShouldBe(SungaiTiung);
        RegionCode.Parse("63").Parent.ShouldBeNull();
        Should.Throw<ArgumentOutOfRangeException>(() => RegionCode.Parse("63.72").At(RegionLevel.District));
    }

    [Fact]
    public void A_region_lies_within_its_ancestors_and_itself_only()
    {
        SungaiTiung.IsWithin(RegionCode.Parse("63.72")).ShouldBeTrue();
        SungaiTiung.IsWithin(SungaiTiung).ShouldBeTrue();
        SungaiTiung.IsWithin(RegionCode.Parse("63.71")).ShouldBeFalse();
        SungaiTiung.IsWithin(default).ShouldBeFalse();
        RegionCode.Parse("63.72").IsWithin(SungaiTiung).ShouldBeFalse();
    }
}
