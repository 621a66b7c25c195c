using System.Globalization;
using System.Text.RegularExpressions;

namespace KK.Saas.Forms;

using Argument = Func<XPathContext, XPathValue>;

/// <summary>The functions that forms may call; any other name is refused.</summary>
internal static class XPathFunctions
{
    private const int Any = int.MaxValue;
    private static readonly TimeSpan RegexLimit = TimeSpan.FromMilliseconds(100);

    private static readonly Dictionary<string, (int Least, int Most, Func<IReadOnlyList<Argument>, Argument> Bind)> Known = new(StringComparer.Ordinal)
    {
        ["true"] = (0, 0, _ => _ => XPathValue.Of(true)),
        ["false"] = (0, 0, _ => _ => XPathValue.Of(false)),
        ["not"] = (1, 1, a => c => XPathValue.Of(!a[0](c).ToBoolean())),
        ["boolean"] = (1, 1, a => c => XPathValue.Of(a[0](c).ToBoolean())),
        ["number"] = (1, 1, a => c => XPathValue.Of(a[0](c).ToNumber())),
        ["string"] = (1, 1, a => c => XPathValue.Of(a[0](c).ToText())),
        ["int"] = (1, 1, a => c => XPathValue.Of(Math.Truncate(a[0](c).ToNumber()))),
        ["round"] = (1, 2, a => a.Count == 1 ? c => XPathValue.Of(Round(a[0](c).ToNumber(), 0)) : c => XPathValue.Of(Round(a[0](c).ToNumber(), a[1](c).ToNumber()))),
        ["floor"] = (1, 1, a => c => XPathValue.Of(Math.Floor(a[0](c).ToNumber()))),
        ["ceiling"] = (1, 1, a => c => XPathValue.Of(Math.Ceiling(a[0](c).ToNumber()))),
        ["min"] = (1, Any, a => c => XPathValue.Of(Fold(a, c, Math.Min))),
        ["max"] = (1, Any, a => c => XPathValue.Of(Fold(a, c, Math.Max))),
        ["if"] = (3, 3, a => c => a[0](c).ToBoolean() ? a[1](c) : a[2](c)),
        ["coalesce"] = (2, 2, a => c => a[0](c) is var first && first.ToText().Length > 0 ? first : a[1](c)),
        ["selected"] = (2, 2, a => c => XPathValue.Of(Choices(a[0](c)).Contains(a[1](c).ToText()))),
        ["count-selected"] = (1, 1, a => c => XPathValue.Of(Choices(a[0](c)).Length)),
        ["concat"] = (1, Any, a => c => XPathValue.Of(string.Concat(a.Select(x => x(c).ToText())))),
        ["contains"] = (2, 2, a => c => XPathValue.Of(a[0](c).ToText().Contains(a[1](c).ToText(), StringComparison.Ordinal))),
        ["starts-with"] = (2, 2, a => c => XPathValue.Of(a[0](c).ToText().StartsWith(a[1](c).ToText(), StringComparison.Ordinal))),
        ["string-length"] = (1, 1, a => c => XPathValue.Of(a[0](c).ToText().EnumerateRunes().Count())),
        ["normalize-space"] = (1, 1, a => c => XPathValue.Of(string.Join(' ', a[0](c).ToText().Split((char[])[' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)))),
        ["regex"] = (2, 2, a => c => XPathValue.Of(Matches(a[0](c).ToText(), a[1](c).ToText()))),
        ["today"] = (0, 0, _ => c => XPathValue.Of(c.Clock.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
    };

    public static Argument Bind(XPathToken name, IReadOnlyList<Argument> arguments)
    {
        if (!Known.TryGetValue(name.Text, out var function))
        {
            throw new XPathSyntaxException(name.Position, new LocalizedText(
                $"Fungsi {name.Text}() tidak didukung.", $"The function {name.Text}() is not supported."));
        }

        if (arguments.Count < function.Least || arguments.Count > function.Most)
        {
            throw new XPathSyntaxException(name.Position, new LocalizedText(
                $"Jumlah isian {name.Text}() tidak sesuai.", $"Wrong number of arguments for {name.Text}()."));
        }

        return function.Bind(arguments);
    }

    private static string[] Choices(XPathValue value) => value.ToText().Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static double Fold(IReadOnlyList<Argument> arguments, XPathContext context, Func<double, double, double> pick) =>
        arguments.Select(a => a(context).ToNumber()).Aggregate(pick);

    /// <summary>Half rounds up, as XPath 1.0 says; scaling happens in decimals so that 2.675 becomes 2.68.</summary>
    private static double Round(double number, double places)
    {
        if (!double.IsFinite(number) || Math.Abs(number) > 1e15 || !(places is >= 0 and <= 10)) return places == 0 ? Math.Floor(number + 0.5) : number;
        var scale = (decimal)Math.Pow(10, (int)places);
        return (double)(Math.Floor(((decimal)number * scale) + 0.5m) / scale);
    }

    private static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, $"^(?:{pattern})$", RegexOptions.CultureInvariant, RegexLimit);
        }
        catch (Exception error) when (error is ArgumentException or RegexMatchTimeoutException)
        {
            // A pattern that cannot be read or does not end matches nothing: the answer is then refused, not lost.
            return false;
        }
    }
}
