using System.Diagnostics;
using KK.Saas.Interventions.Application.Optimisation;
using KK.Saas.Interventions.Domain.Optimisation;
using KK.Saas.Interventions.Optimisation;

namespace KK.Saas.Benchmarks;

/// <summary>Computes plans for many made-up families that differ in nearly everything; prints what it took and how near to the bound it came.</summary>
internal static class OptimiserProof
{
    private const int Indicators = 24;
    private const int Interventions = 36;
    private const int Agencies = 12;
    private const int Seed = 7263;
    private const double Millionths = 1_000_000;

    /// <summary>A family costs from 100,000 to 5,000,000 rupiah; each agency has some billions.</summary>
    private const int MostCost = 50;

    public static int Run(int families)
    {
        var random = new Random(Seed);
        var options = Enumerable.Range(0, Interventions).Select(i => Option(random, i)).ToList();
        var limits = Enumerable.Range(0, Agencies).Select(_ => new ServingLimit(Guid.Empty, random.NextInt64(500_000_000, 5_000_000_000), random.Next(1_000, 10_000))).ToList();
        var groups = Enumerable.Range(0, families).Select(_ => Family(random)).GroupBy(f => f).Select(g => g.Key with { Families = g.Count() }).ToList();
        Console.WriteLine($"{families:N0} families with {groups.Count:N0} different sets of indicators, {Interventions} interventions, {Agencies} agencies.");
        foreach (var goal in Enum.GetValues<OptimiserGoal>())
        {
            var watch = Stopwatch.StartNew();
            var found = ServingOptimiser.Solve(options, limits, groups, goal, Index);
            var gap = found.Bound == 0 ? 0 : 100 * (found.Bound - found.Best.Gain) / found.Bound;
            Console.WriteLine(
                $"{goal}: {watch.Elapsed.TotalSeconds:0.0} s; gain {found.Best.Gain / Millionths:N1}, plain way {found.Greedy.Gain / Millionths:N1}, bound {found.Bound / Millionths:N1}, at most {gap:0.0000} % away.");
        }

        return 0;
    }

    private static ServingOption Option(Random random, int number)
    {
        // One for each indicator, then a second one for some, and every fourth repairs a second indicator as well.
        var effects = new Dictionary<int, double> { [number % Indicators] = random.Next(5, 96) / 100.0 };
        if (number % 4 == 0) effects[(number + 7) % Indicators] = random.Next(5, 50) / 100.0;
        return new ServingOption(Guid.Empty, number % Agencies, random.Next(1, MostCost + 1) * 100_000L, effects);
    }

    private static PatternGroup Family(Random random)
    {
        long applicable = 0, met = 0;
        var level = 0.35 + (random.NextDouble() * 0.55);
        for (var i = 0; i < Indicators; i++)
        {
            if (random.NextDouble() < 0.12) continue;
            applicable |= 1L << i;
            if (random.NextDouble() < level) met |= 1L << i;
        }

        return new PatternGroup(applicable, met, Index(applicable, met) switch { < 500_000 => 0, < 750_000 => 1, _ => 2 }, 1);
    }

    private static int? Index(long applicable, long met) =>
        applicable == 0 ? null : (int)(1_000_000L * System.Numerics.BitOperations.PopCount((ulong)met) / System.Numerics.BitOperations.PopCount((ulong)applicable));
}
