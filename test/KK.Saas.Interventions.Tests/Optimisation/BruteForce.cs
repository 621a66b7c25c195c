using KK.Saas.Interventions.Domain.Optimisation;

namespace KK.Saas.Interventions.Tests.Optimisation;

/// <summary>Tries every way to serve every family; for a handful of families.</summary>
internal static class BruteForce
{
    public static long Best(ServingProblem problem)
    {
        var families = problem.Cells.SelectMany(cell => Enumerable.Repeat(cell, cell.Families)).ToList();
        return Try(0, [.. problem.Limits.Select(l => l.Amount)], [.. problem.Limits.Select(l => l.Capacity)]);

        long Try(int family, long[] money, long[] places)
        {
            if (family == families.Count) return 0;
            var best = Try(family + 1, money, places);
            foreach (var choice in families[family].Choices)
            {
                var (m, p) = ((long[])money.Clone(), (long[])places.Clone());
                foreach (var option in choice.Options.Select(o => problem.Options[o]))
                {
                    m[option.Limit] -= option.Cost;
                    p[option.Limit]--;
                }

                if (m.All(x => x >= 0) && p.All(x => x >= 0)) best = Math.Max(best, choice.Gain + Try(family + 1, m, p));
            }

            return best;
        }
    }
}
