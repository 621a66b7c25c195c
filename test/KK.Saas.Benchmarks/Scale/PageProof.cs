using System.Globalization;

namespace KK.Saas.Benchmarks.Scale;

/// <summary>
/// Times every page on two installations, one with a tenth of the families of the other. Requests alternate between the two, so that what else the
/// machine does falls on both. A page that seems too slow is asked more often, up to eight times as often, and judged by all of its requests: of thirty
/// the 95th percentile is the second slowest, which the machine decides as often as the page.
/// </summary>
internal static class PageProof
{
    private const int WarmUps = 3;
    private const int Requests = 30;
    private const int MostRounds = 8;
    private const double MostMilliseconds = 100;
    private const double MostGrowth = 1.2;

    /// <summary>Below this a difference is the clock and the scheduler.</summary>
    private const double Noise = 2;

    public static async Task<bool> RunAsync(Uri tenth, Uri full, string user)
    {
        using var small = await ReaderSession.LogInAsync(tenth, user);
        using var large = await ReaderSession.LogInAsync(full, user);
        var (there, here) = (await PageCrawl.FindAsync(small), await PageCrawl.FindAsync(large));
        Console.WriteLine($"\n{user}: {here.Count} kinds of pages, {Requests} requests each, up to {MostRounds * Requests} for those that seem slow; ms with a tenth of the families and with all");
        Console.WriteLine($"{"page",-62} {"p50",7} {"p50",7} {"p95",7} {"p95",7} {"growth",7} {"n",4}");
        var isGood = true;
        foreach (var (kind, path) in here) isGood &= await MeasureAsync(small, there.GetValueOrDefault(kind), large, kind, path);
        return isGood;
    }

    private static async Task<bool> MeasureAsync(ReaderSession small, string? before, ReaderSession large, string kind, string path)
    {
        var (some, all) = (new List<double>(), new List<double>());
        for (var round = 0; round == 0 || (round < MostRounds && !IsGood(some, all)); round++)
        {
            for (var i = 0; i < WarmUps + Requests; i++)
            {
                if (before is not null) Keep(some, i, await small.OpenAsync(before));
                Keep(all, i, await large.OpenAsync(path));
            }
        }

        var growth = some.Count == 0 ? "–" : (At(all, 0.95) / At(some, 0.95)).ToString("0.00", CultureInfo.InvariantCulture);
        Console.WriteLine($"{kind,-62} {Text(some, 0.5)} {Text(all, 0.5)} {Text(some, 0.95)} {Text(all, 0.95)} {growth,7} {all.Count,4} {(IsGood(some, all) ? "pass" : "FAIL")}");
        return IsGood(some, all);
    }

    private static void Keep(List<double> times, int request, PageAnswer answer)
    {
        if (!answer.IsPage) throw new InvalidOperationException($"A page answered {answer.Status}.");
        if (request >= WarmUps) times.Add(answer.Milliseconds);
    }

    private static bool IsGood(List<double> some, List<double> all)
    {
        var p95 = At(all, 0.95);
        return p95 < MostMilliseconds && (some.Count == 0 || p95 < MostGrowth * At(some, 0.95) || p95 - At(some, 0.95) < Noise);
    }

    public static double At(IEnumerable<double> times, double share)
    {
        var sorted = times.Order().ToList();
        return sorted[(int)Math.Ceiling(sorted.Count * share) - 1];
    }

    private static string Text(List<double> times, double share) => (times.Count == 0 ? "–" : At(times, share).ToString("0.0", CultureInfo.InvariantCulture)).PadLeft(7);
}
