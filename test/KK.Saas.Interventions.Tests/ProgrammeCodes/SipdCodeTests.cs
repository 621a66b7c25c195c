using KK.Saas.Interventions.ProgrammeCodes;

namespace KK.Saas.Interventions.Tests.ProgrammeCodes;

public sealed class SipdCodeTests
{
    [Theory]
    [InlineData("2.08.04.2.01.02")]
    [InlineData("2.08.04.1.01.0002")]
    public void A_sub_kegiatan_has_six_parts(string code) => (SipdCode.IsSubActivity(code), SipdCode.IsCode(code)).ShouldBe((true, true));

    [Theory]
    [InlineData("2.08")]
    [InlineData("2.08.04")]
    [InlineData("2.08.04.2.01")]
    public void Higher_levels_are_codes_but_no_sub_kegiatan(string code) => (SipdCode.IsSubActivity(code), SipdCode.IsCode(code)).ShouldBe((false, true));

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("2.8.4")]
    [InlineData("2.08.04.2")]
    [InlineData("2.08.04.3.01.02")]
    [InlineData("2.08.04.2.01.002")]
    [InlineData("2.08.04.2.01.0002\n")]
    [InlineData("X.XX.01.2.01.0001")]
    [InlineData("٢.٠٨.٠٤.2.01.02")]
    public void Anything_else_is_no_code(string code) => (SipdCode.IsSubActivity(code), SipdCode.IsCode(code)).ShouldBe((false, false));
}
