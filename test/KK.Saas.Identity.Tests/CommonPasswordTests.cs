using KK.Saas.Identity.Application;

namespace KK.Saas.Identity.Tests;

public sealed class CommonPasswordTests
{
    [Theory]
    [InlineData("password1234")]
    [InlineData("P@ssw0rd2026")]
    [InlineData("banjarbaru2026")]
    [InlineData("Bismillah123!")]
    [InlineData("keluarga-sejahtera")]
    [InlineData("aaaaaaaaaaaaaa")]
    [InlineData("abcabcabcabc")]
    [InlineData("1234567890123")]
    [InlineData("qwertyuiop99")]
    [InlineData("sayangsayang")]
    [InlineData("siti.norhaliza")]
    public void What_is_guessed_first_is_refused(string password) => CommonPasswords.Contains(password, "siti.norhaliza").ShouldBeTrue();

    [Theory]
    [InlineData("perahu hujan kelotok")]
    [InlineData("ulin-gambut-9-jukung")]
    [InlineData("x7Kq!mZ2vRt9")]
    [InlineData("password perahu kelotok")]
    public void Unusual_words_and_random_ones_are_taken(string password) => CommonPasswords.Contains(password, "siti.norhaliza").ShouldBeFalse();

    [Fact]
    public void First_passwords_that_the_system_makes_are_never_refused()
    {
        for (var i = 0; i < 2000; i++)
        {
            var password = PasswordMaker.Make();
            CommonPasswords.Contains(password, "kader.satu").ShouldBeFalse(password);
        }
    }
}
