namespace KK.Saas.Forms;

/// <summary>Operators as XPath 1.0 defines them for text, numbers and truth.</summary>
internal static class XPathOperators
{
    /// <summary>Section 3.4: truth wins, then numbers, then text. NaN equals nothing, not even itself.</summary>
    public static bool AreEqual(XPathValue a, XPathValue b, bool negate)
    {
        if (a.IsBoolean || b.IsBoolean) return (a.ToBoolean() == b.ToBoolean()) != negate;
        if (a.IsNumber || b.IsNumber) return (a.ToNumber() == b.ToNumber()) != negate;
        return string.Equals(a.ToText(), b.ToText(), StringComparison.Ordinal) != negate;
    }

    public static bool Compare(string symbol, double a, double b) => symbol switch
    {
        "<" => a < b,
        "<=" => a <= b,
        ">" => a > b,
        _ => a >= b,
    };

    public static double Multiply(string name, double a, double b) => name switch
    {
        "*" => a * b,
        "div" => a / b,
        _ => a % b,
    };
}
