using System.Globalization;
using System.Xml;
using System.Xml.XPath;
using CsCheck;

namespace KK.Saas.Forms.Tests;

public sealed class XPathTests
{
    private static readonly FormClock Clock = new(new DateOnly(2026, 11, 24));

    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("7 div 2", "3.5")]
    [InlineData("7 mod 4", "3")]
    [InlineData("-7 mod 4", "-3")]
    [InlineData("--3", "3")]
    [InlineData("1 div 0", "Infinity")]
    [InlineData("number('')", "NaN")]
    [InlineData("1 = 1 and 2 > 3 or true()", "true")]
    [InlineData("'a' = \"a\"", "true")]
    [InlineData("'10' > '9'", "true")]
    [InlineData("'' = 0", "false")]
    [InlineData("number('x') = number('x')", "false")]
    [InlineData("not('')", "true")]
    [InlineData("if(2 > 1, 'ya', 'tidak')", "ya")]
    [InlineData("coalesce('', 'b')", "b")]
    [InlineData("selected('a b c', 'b')", "true")]
    [InlineData("selected('ab c', 'b')", "false")]
    [InlineData("count-selected('a b c')", "3")]
    [InlineData("round(2.5)", "3")]
    [InlineData("round(-2.5)", "-2")]
    [InlineData("round(2.675, 2)", "2.68")]
    [InlineData("int(7.9)", "7")]
    [InlineData("floor(-1.5)", "-2")]
    [InlineData("ceiling(1.2)", "2")]
    [InlineData("min(3, 1, 2)", "1")]
    [InlineData("max(3, 1, 2)", "3")]
    [InlineData("concat('a', 1, true())", "a1true")]
    [InlineData("string-length('ñandú')", "5")]
    [InlineData("normalize-space('  a   b ')", "a b")]
    [InlineData("regex('63.72', '[0-9.]+')", "true")]
    [InlineData("regex('x', '(')", "false")]
    [InlineData("today()", "2026-11-24")]
    [InlineData("2500000 div 4", "625000")]
    public void An_expression_has_the_value_of_xpath(string source, string expected) => Evaluate(source).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("1 +")]
    [InlineData("(1")]
    [InlineData("'open")]
    [InlineData("${open")]
    [InlineData("$name")]
    [InlineData("a/b")]
    [InlineData("count(x)")]
    [InlineData("unknown()")]
    [InlineData("not()")]
    [InlineData("1 2")]
    [InlineData("1.2.3")]
    [InlineData("@a")]
    public void What_is_no_supported_expression_is_refused_with_a_message_in_both_languages(string source)
    {
        var error = Should.Throw<XPathSyntaxException>(() => Evaluate(source));
        error.Localized.Id.ShouldNotBeEmpty();
        error.Localized.En.ShouldNotBeEmpty();
    }

    [Fact]
    public void An_expression_nested_without_end_is_refused_and_does_not_exhaust_the_stack() =>
        Should.Throw<XPathSyntaxException>(() => Evaluate(new string('(', 3_000)));

    [Fact]
    public void A_pattern_that_never_ends_matches_nothing() => Evaluate("regex('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaX', '(a+)+$')").ShouldBe("false");

    [Fact]
    public void Random_text_is_an_expression_or_a_syntax_error_and_nothing_else() =>
        Gen.String[Gen.Char["0123456789.+-*()=<>!,'\"${}ab_ divmodandornot"], 0, 60].Sample(
            source =>
            {
                try
                {
                    Evaluate(source);
                }
                catch (XPathSyntaxException)
                {
                    // Refused: that is the other allowed outcome.
                }
            },
            iter: 20_000);

    [Fact]
    public void Random_expressions_have_the_value_that_the_frameworks_xpath_gives()
    {
        var navigator = new XmlDocument().CreateNavigator()!;
        Expressions(3).Sample(source => Evaluate(source).ShouldBe(Oracle(navigator, source), source), iter: 5_000);
    }

    private static Gen<string> Expressions(int depth)
    {
        var atom = Gen.OneOf(
            Gen.Int[0, 30].Select(n => n.ToString(CultureInfo.InvariantCulture)),
            Gen.OneOfConst("'a'", "''", "'7'", "'-2.5'", "'1e3'", "true()", "false()"));
        if (depth == 0) return atom;
        var inner = Expressions(depth - 1);
        return Gen.OneOf(
            atom,
            Gen.Select(inner, Gen.OneOfConst("+", "-", "*", "mod", "=", "!=", "<", "<=", ">", ">=", "and", "or"), inner, (a, o, b) => $"({a} {o} {b})"),
            inner.Select(a => $"not({a})"),
            inner.Select(a => $"string({a})"),
            inner.Select(a => $"number({a})"),
            inner.Select(a => $"boolean({a})"),
            inner.Select(a => $"floor({a})"));
    }

    private static string Oracle(XPathNavigator navigator, string source) => navigator.Evaluate($"string({source})") is string text && text == "-0" ? "0" : (string)navigator.Evaluate($"string({source})");

    private static string Evaluate(string source) => new FormExpression(source, null).EvaluateString(AnswerSet.Empty, Clock);
}
