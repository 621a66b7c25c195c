using System.Buffers;
using System.Globalization;

namespace KK.Saas.Forms;

/// <summary>
/// A value of XPath 1.0: text, number or truth. Numbers are doubles as the standard says; whole rupiah stay exact up to
/// nine thousand million million, far above any income.
/// </summary>
internal readonly record struct XPathValue
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");
    private readonly string? _text;
    private readonly double _number;
    private readonly XPathKind _kind;

    private XPathValue(XPathKind kind, string? text, double number) => (_kind, _text, _number) = (kind, text, number);

    public bool IsNumber => _kind == XPathKind.Number;

    public bool IsBoolean => _kind == XPathKind.Boolean;

    public static XPathValue Of(string text) => new(XPathKind.Text, text, 0);

    public static XPathValue Of(double number) => new(XPathKind.Number, null, number);

    public static XPathValue Of(bool truth) => new(XPathKind.Boolean, null, truth ? 1 : 0);

    /// <summary>The function boolean() of XPath 1.0.</summary>
    public bool ToBoolean() => _kind switch
    {
        XPathKind.Text => _text!.Length > 0,
        XPathKind.Number => _number != 0 && !double.IsNaN(_number),
        _ => _number != 0,
    };

    /// <summary>The function number() of XPath 1.0: anything but an optional minus, digits and one dot is NaN.</summary>
    public double ToNumber()
    {
        if (_kind != XPathKind.Text) return _number;
        var trimmed = _text!.Trim(' ', '\t', '\r', '\n');
        return IsPlainNumber(trimmed) ? double.Parse(trimmed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : double.NaN;
    }

    /// <summary>The function string() of XPath 1.0.</summary>
    public string ToText() => _kind switch
    {
        XPathKind.Text => _text!,
        XPathKind.Boolean => _number != 0 ? "true" : "false",
        _ => NumberText(_number),
    };

    private static string NumberText(double number)
    {
        if (double.IsNaN(number)) return "NaN";
        if (double.IsInfinity(number)) return number > 0 ? "Infinity" : "-Infinity";
        if (number == 0) return "0";
        var exact = Math.Abs(number) < 1e15 && number == Math.Truncate(number)
            ? ((long)number).ToString(CultureInfo.InvariantCulture)
            : number.ToString("0.#################", CultureInfo.InvariantCulture);
        return exact;
    }

    private static bool IsPlainNumber(string text)
    {
        var digits = text.AsSpan().TrimStart('-');
        if (text.Length - digits.Length > 1 || digits.IndexOfAnyInRange('0', '9') < 0) return false;
        return digits.IndexOfAnyExcept(NumberCharacters) < 0 && digits.Count('.') <= 1;
    }
}
