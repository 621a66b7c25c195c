namespace KK.Saas.Forms;

/// <summary>Cuts an expression into tokens.</summary>
internal static class XPathLexer
{
    private static readonly string[] TwoCharacterSymbols = ["!=", "<=", ">="];

    public static IReadOnlyList<XPathToken> Read(string source)
    {
        var tokens = new List<XPathToken>();
        var at = 0;
        while (at < source.Length)
        {
            if (char.IsWhiteSpace(source[at]))
            {
                at++;
                continue;
            }

            var token = ReadOne(source, at, out var next);
            tokens.Add(token);
            at = next;
        }

        tokens.Add(new XPathToken(XPathTokenKind.End, "", source.Length));
        return tokens;
    }

    private static XPathToken ReadOne(string source, int at, out int next)
    {
        var c = source[at];
        if (c is '\'' or '"') return ReadLiteral(source, at, out next);
        if (c == '$') return ReadReference(source, at, out next);
        if (char.IsAsciiDigit(c) || (c == '.' && at + 1 < source.Length && char.IsAsciiDigit(source[at + 1])))
            return ReadWhile(source, at, XPathTokenKind.Number, x => char.IsAsciiDigit(x) || x == '.', out next);
        if (char.IsAsciiLetter(c) || c == '_')
            return ReadWhile(source, at, XPathTokenKind.Name, x => char.IsAsciiLetterOrDigit(x) || x is '_' or '-', out next);
        var symbol = TwoCharacterSymbols.FirstOrDefault(s => source.AsSpan(at).StartsWith(s)) ?? c.ToString();
        if (symbol.Length == 1 && !"+-*()=<>,.".Contains(c))
            throw new XPathSyntaxException(at, new LocalizedText($"Tanda '{c}' tidak dikenal.", $"The character '{c}' is not understood."));
        next = at + symbol.Length;
        return new XPathToken(XPathTokenKind.Symbol, symbol, at);
    }

    private static XPathToken ReadLiteral(string source, int at, out int next)
    {
        var end = source.IndexOf(source[at], at + 1);
        if (end < 0) throw new XPathSyntaxException(at, new LocalizedText("Tanda kutip ini tidak ditutup.", "This quote is never closed."));
        next = end + 1;
        return new XPathToken(XPathTokenKind.Literal, source[(at + 1)..end], at);
    }

    private static XPathToken ReadReference(string source, int at, out int next)
    {
        var end = source.IndexOf('}', at);
        if (at + 1 >= source.Length || source[at + 1] != '{' || end < 0)
            throw new XPathSyntaxException(at, new LocalizedText("Tulis rujukan sebagai ${nama}.", "Write a reference as ${name}."));
        next = end + 1;
        return new XPathToken(XPathTokenKind.Reference, source[(at + 2)..end].Trim(), at);
    }

    private static XPathToken ReadWhile(string source, int at, XPathTokenKind kind, Func<char, bool> belongs, out int next)
    {
        next = at;
        while (next < source.Length && belongs(source[next])) next++;
        return new XPathToken(kind, source[at..next], at);
    }
}
