using System.Text.Json;
using KK.Saas.Web.Logging;
using Microsoft.Extensions.Hosting.Internal;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace KK.Saas.EndToEndTests.Hardening;

/// <summary>The log of Production is one line of JSON an event, whatever was typed.</summary>
public sealed class JsonLogTests
{
    private const string Number = "6372031407190077";

    [Fact]
    public void What_somebody_types_neither_ends_a_line_nor_leaves_its_quotes()
    {
        const string typed = "a\r\n{\"@l\":\"Fatal\"}\u2028\u001b[31m\", \"x\": \"y";
        var line = Write(log => log.Warning(new InvalidOperationException(typed), "Asked for {Path}", typed));
        line.TrimEnd('\n').ShouldNotContain('\n');
        line.ShouldNotContain('\r');
        line.ShouldNotContain('\u001b');
        var json = JsonDocument.Parse(line).RootElement;
        json.GetProperty("Path").GetString().ShouldBe(typed);
        json.GetProperty("@l").GetString().ShouldBe("Warning");
        json.GetProperty("@x").GetString()!.ShouldContain(typed);
        json.TryGetProperty("x", out _).ShouldBeFalse();
        json.GetProperty("@t").GetDateTimeOffset().Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public void Numbers_become_stars_in_texts_and_as_numbers_and_the_line_stays_json()
    {
        var line = Write(log => log.Error(new FormatException($"no {Number}."), "Read {Text} {Value} {Share} {List}", $"\":{Number},", long.Parse(Number, System.Globalization.CultureInfo.InvariantCulture), 0.25, (string[])[Number, "12"]));
        line.ShouldNotContain(Number);
        var json = JsonDocument.Parse(line).RootElement;
        json.GetProperty("Text").GetString().ShouldBe("\":****************,");
        json.GetProperty("Value").GetString().ShouldBe("****************");
        json.GetProperty("Share").GetDouble().ShouldBe(0.25);
        json.GetProperty("List")[1].GetString().ShouldBe("12");
    }

    [Theory]
    [InlineData("Production", true)]
    [InlineData("Staging", true)]
    [InlineData("Demo", false)]
    [InlineData("Development", false)]
    public void Only_the_demo_and_developers_get_plain_text(string environment, bool isJson) =>
        (MaskingFormatter.For(new HostingEnvironment { EnvironmentName = environment }) == MaskingFormatter.Json).ShouldBe(isJson);

    private static string Write(Action<ILogger> write)
    {
        using var text = new StringWriter();
        using (var log = new LoggerConfiguration().WriteTo.Sink(new Sink(text)).CreateLogger()) write(log);
        return text.ToString();
    }

    private sealed class Sink(TextWriter output) : ILogEventSink
    {
        public void Emit(LogEvent logEvent) => MaskingFormatter.Json.Format(logEvent, output);
    }
}
