using System.Globalization;
using System.Text.RegularExpressions;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Compact;
using Serilog.Formatting.Display;

namespace KK.Saas.Web.Logging;

/// <summary>
/// The last look at each line of the log: whatever has the shape of a NIK or No. KK becomes stars, wherever it came from
/// (somebody pastes a number into an address, a library quotes what it was given).
/// </summary>
public sealed partial class MaskingFormatter : ITextFormatter
{
    private const string Stars = "****************";

    private readonly ITextFormatter _inner;
    private readonly Func<string, string> _mask;

    private MaskingFormatter(ITextFormatter inner, Func<string, string> mask) => (_inner, _mask) = (inner, mask);

    /// <summary>One line of JSON an event, for programs: what somebody typed is quoted and can neither end a line nor begin one.</summary>
    public static MaskingFormatter Json { get; } = new(new RenderedCompactJsonFormatter(), MaskJson);

    /// <summary>For people who try the product or work on it.</summary>
    public static MaskingFormatter Text { get; } =
        new(new MessageTemplateTextFormatter("[{Timestamp:HH:mm:ss} {Level:u3}] {Message:lj}{NewLine}{Exception}", CultureInfo.InvariantCulture), Mask);

    public static MaskingFormatter For(IHostEnvironment environment) => environment.IsDevelopment() || environment.IsEnvironment("Demo") ? Text : Json;

    public void Format(LogEvent logEvent, TextWriter output)
    {
        using var line = new StringWriter(CultureInfo.InvariantCulture);
        _inner.Format(logEvent, line);
        output.Write(_mask(line.ToString()));
    }

    private static string Mask(string text) => NumberShape().Replace(text, Stars);

    /// <summary>A bare number of 16 digits becomes a text, so that the line stays JSON.</summary>
    private static string MaskJson(string line) => NumberShape().IsMatch(line)
        ? JsonValue().Replace(line, value => value.Value[0] == '"' ? Mask(value.Value) : value.Length == Stars.Length ? $"\"{Stars}\"" : value.Value)
        : line;

    [GeneratedRegex(@"(?<!\d)\d{16}(?!\d)")]
    private static partial Regex NumberShape();

    /// <summary>A text with its quotes, or a number.</summary>
    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*
        """)]
    private static partial Regex JsonValue();
}
