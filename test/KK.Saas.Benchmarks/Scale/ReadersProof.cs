using System.Collections.Concurrent;
using System.Diagnostics;

namespace KK.Saas.Benchmarks.Scale;

/// <summary>Many readers at once, each opening one page after the other without a pause; they share the machine with the server.</summary>
internal static class ReadersProof
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(30);

    public static async Task<bool> RunAsync(Uri address, int readers, IReadOnlyList<string> users)
    {
        var sessions = new List<(ReaderSession Session, IReadOnlyList<string> Pages)>();
        foreach (var user in users)
        {
            var session = await ReaderSession.LogInAsync(address, user);
            sessions.Add((session, [.. (await PageCrawl.FindAsync(session)).Values]));
        }

        var (times, errors) = (new ConcurrentBag<double>(), new ConcurrentBag<string>());
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, readers).Select(async reader =>
        {
            var (session, pages) = sessions[reader % sessions.Count];
            for (var page = reader; Stopwatch.GetElapsedTime(started) < Duration; page++) await ReadAsync(session, pages[page % pages.Count], times, errors);
        }));
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        foreach (var (session, _) in sessions) session.Dispose();
        Console.WriteLine(
            $"{readers} readers at once for {seconds:0} s: {times.Count:N0} pages, {times.Count / seconds:0} a second, p50 {PageProof.At(times, 0.5):0} ms, p95 {PageProof.At(times, 0.95):0} ms, {errors.Count} errors {(errors.IsEmpty ? "pass" : "FAIL")}");
        foreach (var error in errors.GroupBy(e => e).OrderByDescending(g => g.Count()).Take(10)) Console.WriteLine($"  {error.Count()} × {error.Key}");
        return errors.IsEmpty;
    }

    private static async Task ReadAsync(ReaderSession session, string page, ConcurrentBag<double> times, ConcurrentBag<string> errors)
    {
        try
        {
            var answer = await session.OpenAsync(page);
            times.Add(answer.Milliseconds);
            if (!answer.IsPage) errors.Add($"{PageCrawl.KindOf(page)} {answer.Status}");
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            errors.Add($"{PageCrawl.KindOf(page)} {exception.GetType().Name}");
        }
    }
}
