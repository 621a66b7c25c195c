using System.Globalization;

namespace KK.Saas.Forms;

/// <summary>
/// Reads an expression by recursive descent and returns it as a closure. The grammar is XPath 1.0's without paths: an
/// answer is named ${question}, the question itself ".".
/// </summary>
internal sealed class XPathParser
{
    // Deep nesting is no form's need, and without a limit a hostile workbook could exhaust the stack.
    private const int MaxDepth = 100;
    private const int MaxLength = 4_000;

    private readonly IReadOnlyList<XPathToken> _tokens;
    private readonly HashSet<string> _references = new(StringComparer.Ordinal);
    private int _at;
    private int _depth;

    private XPathParser(IReadOnlyList<XPathToken> tokens) => _tokens = tokens;

    private XPathToken Current => _tokens[_at];

    public static (Func<XPathContext, XPathValue> Evaluate, IReadOnlySet<string> References) Parse(string source)
    {
        if (source.Length > MaxLength) throw Error(MaxLength, "Ungkapan ini terlalu panjang.", "The expression is too long.");
        var parser = new XPathParser(XPathLexer.Read(source));
        var evaluate = parser.ReadOr();
        if (parser.Current.Kind != XPathTokenKind.End) throw parser.Unexpected();
        return (evaluate, parser._references);
    }

    private Func<XPathContext, XPathValue> ReadOr()
    {
        if (++_depth > MaxDepth) throw Error(Current.Position, "Kurung bersarang terlalu dalam.", "Nested too deeply.");
        var left = ReadAnd();
        while (TakeName("or"))
        {
            var (a, b) = (left, ReadAnd());
            left = c => XPathValue.Of(a(c).ToBoolean() || b(c).ToBoolean());
        }

        _depth--;
        return left;
    }

    private Func<XPathContext, XPathValue> ReadAnd()
    {
        var left = ReadEquality();
        while (TakeName("and"))
        {
            var (a, b) = (left, ReadEquality());
            left = c => XPathValue.Of(a(c).ToBoolean() && b(c).ToBoolean());
        }

        return left;
    }

    private Func<XPathContext, XPathValue> ReadEquality()
    {
        var left = ReadRelational();
        while (TakeSymbol("=", "!=") is { } symbol)
        {
            var (a, b, negate) = (left, ReadRelational(), symbol == "!=");
            left = c => XPathValue.Of(XPathOperators.AreEqual(a(c), b(c), negate));
        }

        return left;
    }

    private Func<XPathContext, XPathValue> ReadRelational()
    {
        var left = ReadAdditive();
        while (TakeSymbol("<", "<=", ">", ">=") is { } symbol)
        {
            var (a, b) = (left, ReadAdditive());
            left = c => XPathValue.Of(XPathOperators.Compare(symbol, a(c).ToNumber(), b(c).ToNumber()));
        }

        return left;
    }

    private Func<XPathContext, XPathValue> ReadAdditive()
    {
        var left = ReadMultiplicative();
        while (TakeSymbol("+", "-") is { } symbol)
        {
            var (a, b) = (left, ReadMultiplicative());
            left = symbol == "+" ? c => XPathValue.Of(a(c).ToNumber() + b(c).ToNumber()) : c => XPathValue.Of(a(c).ToNumber() - b(c).ToNumber());
        }

        return left;
    }

    private Func<XPathContext, XPathValue> ReadMultiplicative()
    {
        var left = ReadUnary();
        while (true)
        {
            var name = TakeSymbol("*") ?? (TakeName("div") ? "div" : TakeName("mod") ? "mod" : null);
            if (name is null) return left;
            var (a, b) = (left, ReadUnary());
            left = c => XPathValue.Of(XPathOperators.Multiply(name, a(c).ToNumber(), b(c).ToNumber()));
        }
    }

    private Func<XPathContext, XPathValue> ReadUnary()
    {
        var minuses = 0;
        while (TakeSymbol("-") is not null) minuses++;
        var inner = ReadPrimary();
        if (minuses == 0) return inner;
        return minuses % 2 == 1 ? c => XPathValue.Of(-inner(c).ToNumber()) : c => XPathValue.Of(inner(c).ToNumber());
    }

    private Func<XPathContext, XPathValue> ReadPrimary()
    {
        var token = Current;
        _at++;
        switch (token)
        {
            case { Kind: XPathTokenKind.Literal }:
                return _ => XPathValue.Of(token.Text);
            case { Kind: XPathTokenKind.Number }:
                return ReadNumber(token);
            case { Kind: XPathTokenKind.Reference }:
                _references.Add(token.Text);
                return c => XPathValue.Of(c.Answers[token.Text] ?? "");
            case { Kind: XPathTokenKind.Symbol, Text: "." }:
                return c => XPathValue.Of(c.Self is null ? "" : c.Answers[c.Self] ?? "");
            case { Kind: XPathTokenKind.Symbol, Text: "(" }:
                var inner = ReadOr();
                Expect(")");
                return inner;
            case { Kind: XPathTokenKind.Name } when Current is { Kind: XPathTokenKind.Symbol, Text: "(" }:
                return ReadCall(token);
            default:
                _at--;
                throw Unexpected();
        }
    }

    private static Func<XPathContext, XPathValue> ReadNumber(XPathToken token)
    {
        if (!double.TryParse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            throw Error(token.Position, $"'{token.Text}' bukan angka.", $"'{token.Text}' is no number.");
        return _ => XPathValue.Of(number);
    }

    private Func<XPathContext, XPathValue> ReadCall(XPathToken name)
    {
        Expect("(");
        var arguments = new List<Func<XPathContext, XPathValue>>();
        if (TakeSymbol(")") is null)
        {
            do arguments.Add(ReadOr());
            while (TakeSymbol(",") is not null);
            Expect(")");
        }

        return XPathFunctions.Bind(name, arguments);
    }

    private void Expect(string symbol)
    {
        if (TakeSymbol(symbol) is null) throw Unexpected();
    }

    private string? TakeSymbol(params ReadOnlySpan<string> symbols)
    {
        if (Current.Kind != XPathTokenKind.Symbol || !symbols.Contains(Current.Text)) return null;
        return _tokens[_at++].Text;
    }

    private bool TakeName(string name)
    {
        if (Current.Kind != XPathTokenKind.Name || Current.Text != name) return false;
        _at++;
        return true;
    }

    private XPathSyntaxException Unexpected() => Current.Kind == XPathTokenKind.End
        ? Error(Current.Position, "Ungkapan berhenti terlalu awal.", "The expression ends too early.")
        : Error(Current.Position, $"'{Current.Text}' tidak diharapkan di sini.", $"'{Current.Text}' is not expected here.");

    private static XPathSyntaxException Error(int position, string id, string en) => new(position, new LocalizedText(id, en));
}
