using System.Globalization;
using System.Text.RegularExpressions;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;

namespace KK.Saas.Web.Logging;

/// <summary>
/// The last look at each line of the log: whatever has the shape of a NIK or No. KK becomes stars, wherever it came from
/// (somebody pastes a number into an address, a library quotes what it was given).
/// </summary>
public sealed partial class MaskingFormatter : ITextFormatter
{
    private static readonly MessageTemplateTextFormatter Inner =
        new("[{Timestamp:HH:mm:ss} {Level:u3}] {Message:lj}{NewLine}{Exception}", CultureInfo.InvariantCulture);

    public void Format(LogEvent logEvent, TextWriter output)
    {
        using var line = new StringWriter(CultureInfo.InvariantCulture);
        Inner.Format(logEvent, line);
        output.Write(NumberShape().Replace(line.ToString(), "****************"));
    }

    [GeneratedRegex(@"(?<!\d)\d{16}(?!\d)")]
    private static partial Regex NumberShape();
}
