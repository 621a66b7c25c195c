using KK.Saas.Interventions.Domain.Optimisation;

namespace KK.Saas.Interventions.Application.Optimisation;

/// <summary>
/// Solves the problem with families that may be cut into parts, whatever their number: given prices of the limits, each cell
/// takes its best choice by itself; a small master programme finds the prices.
/// </summary>
internal static class ColumnGeneration
{
    private const int MaxRounds = 400;

    /// <summary>Of the value: nearer to the bound than this is near enough.</summary>
    private const double Tolerance = 1e-7;

    /// <returns>The prices, a bound that no plan can pass, and a plan that mixes the found ones, rounded down and filled.</returns>
    public static (ServingPrices Prices, double Bound, ServingPlan Plan) Solve(ServingProblem problem)
    {
        using var master = new PriceMaster(problem);
        var plans = new List<int[]> { Nothing(problem) };
        master.Add(plans[0]);
        var prices = master.Solve();
        var bound = double.PositiveInfinity;
        for (var round = 0; round < MaxRounds; round++)
        {
            var (picks, worth) = Best(problem, prices);
            bound = Math.Min(bound, worth + Paid(problem, prices));
            if (worth - master.Whole <= Tolerance * Math.Max(1, master.Value)) break;
            plans.Add(picks);
            master.Add(picks);
            prices = master.Solve();
        }

        return (prices, bound, Round(problem, plans, master.Shares()));
    }

    /// <summary>Each cell's best choice at the prices, and what all together are worth.</summary>
    private static (int[] Picks, double Worth) Best(ServingProblem problem, ServingPrices prices)
    {
        var (picks, worth) = (Nothing(problem), 0.0);
        for (var c = 0; c < picks.Length; c++)
        {
            var best = 0.0;
            for (var i = 0; i < problem.Cells[c].Choices.Count; i++)
            {
                var reduced = prices.Reduced(problem, problem.Cells[c].Choices[i]);
                if (reduced > best) (best, picks[c]) = (reduced, i);
            }

            worth += best * problem.Cells[c].Families;
        }

        return (picks, worth);
    }

    private static double Paid(ServingProblem problem, ServingPrices prices) =>
        problem.Limits.Select((limit, l) => (prices.Rupiah[l] * limit.Amount) + (prices.Place[l] * limit.Capacity)).Sum();

    private static ServingPlan Round(ServingProblem problem, List<int[]> plans, IReadOnlyList<double> shares)
    {
        var plan = new ServingPlan(problem);
        for (var c = 0; c < problem.Cells.Count; c++)
        {
            var (cell, at) = (problem.Cells[c], c);
            var mixed = plans.Select((picks, p) => (Pick: picks[at], Share: shares[p])).Where(x => x.Pick >= 0).GroupBy(x => x.Pick);
            foreach (var group in mixed) plan.Give(c, cell.Choices[group.Key], (int)Math.Floor((group.Sum(x => x.Share) * cell.Families) + 1e-6));
        }

        GreedyServing.Fill(problem, plan);
        return plan;
    }

    private static int[] Nothing(ServingProblem problem)
    {
        var picks = new int[problem.Cells.Count];
        Array.Fill(picks, -1);
        return picks;
    }
}
