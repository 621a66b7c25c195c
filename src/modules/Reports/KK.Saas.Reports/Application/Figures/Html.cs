using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace KK.Saas.Reports.Application.Figures;

/// <summary>A piece of HTML whose texts are encoded already.</summary>
internal readonly record struct Html(string Text)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static Html Empty { get; } = new("");

    /// <summary>A piece with values in it: each is encoded, unless it is HTML itself or a list of it.</summary>
    public static Html Of(FormattableString text) => new(string.Format(CultureInfo.InvariantCulture, text.Format, [.. text.GetArguments().Select(Encode)]));

    /// <summary>One after the other.</summary>
    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(p => p.Text)));

    private static object Encode(object? value) => value switch
    {
        null => "",
        Html html => html.Text,
        IEnumerable<Html> parts => Join(parts).Text,
        IFormattable number => Encoder.Encode(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => Encoder.Encode(value.ToString() ?? ""),
    };
}
