using System.Diagnostics;
using System.Text.RegularExpressions;

namespace KK.Saas.Benchmarks.Scale;

/// <summary>
/// How long after a visit was acknowledged a page shows it, and how long until an open page is told. A kader records that nobody was at home; an admin
/// looks at the kelurahan over and over.
/// </summary>
internal static partial class FreshProof
{
    private const int Visits = 20;
    private const double MostMilliseconds = 2_000;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task<bool> RunAsync(Uri address, string kader, string reader, string page)
    {
        using var asking = await ReaderSession.LogInAsync(address, kader);
        using var reading = await ReaderSession.LogInAsync(address, reader);
        var families = FamilyLink().Matches((await asking.OpenAsync("/tasks")).Body).Select(m => m.Groups[1].Value).Distinct().Take(Visits).ToList();
        var (shown, told) = (new List<double>(), new List<double>());
        foreach (var family in families)
        {
            var before = await FiguresAsync(reading, page);
            if (await FiguresAsync(reading, page) != before) throw new InvalidOperationException($"{page} changes by itself and tells nothing.");
            using var end = new CancellationTokenSource(Patience);
            var ready = new TaskCompletionSource();
            var stream = reading.ListenAsync("/events/figures", "changed", ready, end.Token);
            await ready.Task;
            var started = await VisitAsync(asking, family);
            shown.Add(await SeeAsync(reading, page, before, started));
            told.Add(Stopwatch.GetElapsedTime(started, await stream).TotalMilliseconds);
        }

        var isGood = shown.Count > 0 && shown.Max() < MostMilliseconds;
        Console.WriteLine(
            $"{shown.Count} visits: on the page p50 {PageProof.At(shown, 0.5):0} ms, at most {shown.Max():0} ms (under {MostMilliseconds:0}) {(isGood ? "pass" : "FAIL")}; open pages were told at p50 {PageProof.At(told, 0.5):0} ms, at most {told.Max():0} ms");
        return isGood;
    }

    /// <returns>When the visit was acknowledged.</returns>
    private static async Task<long> VisitAsync(ReaderSession kader, string family)
    {
        await kader.SendAsync($"/families/{family}", "visit", ("Outcome", "Absent"));
        return Stopwatch.GetTimestamp();
    }

    private static async Task<double> SeeAsync(ReaderSession reader, string page, string before, long started)
    {
        while (Stopwatch.GetElapsedTime(started) < Patience)
        {
            if (await FiguresAsync(reader, page) != before) break;
            await Task.Delay(Pause);
        }

        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    /// <summary>The page without what is new in every answer: tokens, state, and ids for what a form may make.</summary>
    private static async Task<string> FiguresAsync(ReaderSession reader, string page) => Made().Replace((await reader.OpenAsync(page)).Body, "");

    [GeneratedRegex("CfDJ8[A-Za-z0-9+/=_-]*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Made();

    [GeneratedRegex("href=\"/families/([0-9a-f-]{36})\"")]
    private static partial Regex FamilyLink();
}
