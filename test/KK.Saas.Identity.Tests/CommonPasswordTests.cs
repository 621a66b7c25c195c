using System.Diagnostics;
using KK.Saas.Identity.Application;

namespace KK.Saas.Identity.Tests;

public sealed class CommonPasswordTests
{
    private static readonly Lazy<IReadOnlyList<string>> Breached = new(ReadBreached);

    [Theory]
    [InlineData("password1234")]
    [InlineData("P@ssw0rd2026")]
    [InlineData("banjarbaru2026")]
    [InlineData("B4nj4rb4ru-2026")]
    [InlineData("Bismillah123!")]
    [InlineData("keluarga-sejahtera")]
    [InlineData("Kader-Banjarbaru-2026")]
    [InlineData("aaaaaaaaaaaaaa")]
    [InlineData("abcabcabcabc")]
    [InlineData("1234567890123")]
    [InlineData("081250349917")]
    [InlineData("qwertyuiop99")]
    [InlineData("sayangsayang")]
    [InlineData("siti.norhaliza")]
    [InlineData("")]
    public void What_is_guessed_first_is_refused(string password) => CommonPasswords.Contains(password, "siti.norhaliza").ShouldBeTrue();

    [Theory]
    [InlineData("perahu hujan kelotok")]
    [InlineData("ulin-gambut-9-jukung")]
    [InlineData("x7Kq!mZ2vRt9")]
    [InlineData("password perahu kelotok")]
    [InlineData("correct horse battery")]
    public void Unusual_words_and_random_ones_are_taken(string password) => CommonPasswords.Contains(password, "siti.norhaliza").ShouldBeFalse();

    [Fact]
    public void Every_password_of_the_breaches_is_refused_and_no_capital_with_a_year_or_sign_helps()
    {
        Breached.Value.Count.ShouldBe(30_000);
        Breached.Value.Where(p => p.Length >= IdentityModule.MinPasswordLength).Where(p => !CommonPasswords.Contains(p, null)).ShouldBeEmpty();
        Breached.Value.Where((_, i) => i % 7 == 0).Select((p, i) => char.ToUpperInvariant(p[0]) + p[1..] + (i % 2 == 0 ? "2026" : "!")).Where(p => !CommonPasswords.Contains(p, null)).ShouldBeEmpty();
    }

    [Fact]
    public void First_passwords_that_the_system_makes_are_never_refused()
    {
        for (var i = 0; i < 2000; i++)
        {
            var password = PasswordMaker.Make();
            CommonPasswords.Contains(password, "kader.satu").ShouldBeFalse(password);
        }
    }

    [Fact]
    public void Many_checks_at_once_agree() =>
        Parallel.For(0, 2000, i => CommonPasswords.Contains(i % 2 == 0 ? $"Banjarbaru{i}!" : $"perahu hujan kelotok {i}", "kader.satu").ShouldBe(i % 2 == 0));

    /// <summary>The text is what the estimate is slowest on: full of signs that may stand for letters.</summary>
    [Fact]
    public void Of_a_long_password_the_beginning_decides_so_that_a_check_stays_short()
    {
        CommonPasswords.Contains(new string('a', 40) + "perahu hujan kelotok", null).ShouldBeTrue();
        var worst = string.Concat(Enumerable.Repeat("4@8({[<3691!7|0$5+%2", 10));
        CommonPasswords.Contains(worst, null);
        var watch = Stopwatch.StartNew();
        CommonPasswords.Contains(worst, null);
        TestContext.Current.TestOutputHelper?.WriteLine($"{watch.Elapsed.TotalMilliseconds:0.0} ms");
    }

    private static IReadOnlyList<string> ReadBreached()
    {
        using var reader = new StreamReader(typeof(Zxcvbn.Zxcvbn).Assembly.GetManifestResourceStream("zxcvbn-core.Dictionaries.passwords.lst")!);
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }
}
