using KK.Saas.Interventions.Domain.Optimisation;

namespace KK.Saas.Interventions.Application.Optimisation;

/// <summary>
/// Solves the problem with families that may be cut into parts, whatever their number: given prices of the limits, each cell
/// takes its best choice by itself; a small master programme finds the prices. Prices are smoothed towards the best known
/// (Wentges, International Transactions in Operational Research 4, 1997): raw ones swing and come home slowly.
/// </summary>
internal static class ColumnGeneration
{
    private const int MaxRounds = 600;

    /// <summary>Of the value: nearer to the bound than this is near enough.</summary>
    private const double Tolerance = 1e-6;

    /// <summary>Share of the best known prices in those that are tried next.</summary>
    private const double Smoothing = 0.7;

    /// <returns>The prices, a bound that no plan can pass, and a plan that mixes the found ones, rounded down and filled.</returns>
    public static (ServingPrices Prices, double Bound, ServingPlan Plan) Solve(ServingProblem problem)
    {
        using var master = new PriceMaster(problem);
        var plans = new List<int[]>();
        Add(Nothing(problem));
        master.Solve();
        var (best, bound) = (master.Prices, Bound(problem, master.Prices).Bound);
        for (var round = 0; round < MaxRounds && bound - master.Value > Tolerance * Math.Max(1, master.Value); round++)
        {
            // Every second try is raw: it always brings a plan that the master lacks, as long as there is one.
            var tried = round % 2 == 0 ? best.Towards(master.Prices, Smoothing) : master.Prices;
            var (worth, picks) = Bound(problem, tried);
            if (worth < bound) (best, bound) = (tried, worth);
            Add(picks);
            if (!master.Solve()) break;
        }

        return (master.Prices, bound, Round(problem, plans, master.Shares, best.OfOptions(problem)));

        void Add(int[] picks)
        {
            plans.Add(picks);
            master.Add(picks);
        }
    }

    /// <summary>What no plan can pass, told by prices, and the plan in which each cell takes its best choice at them.</summary>
    private static (double Bound, int[] Picks) Bound(ServingProblem problem, ServingPrices prices)
    {
        var (picks, bound, paid) = (Nothing(problem), prices.Paid(problem), prices.OfOptions(problem));
        for (var c = 0; c < picks.Length; c++)
        {
            var (best, choices) = (0.0, problem.Cells[c].Choices);
            for (var i = 0; i < choices.Count; i++)
            {
                double reduced = choices[i].Gain;
                foreach (var option in choices[i].Options) reduced -= paid[option];
                if (reduced > best) (best, picks[c]) = (reduced, i);
            }

            bound += best * problem.Cells[c].Families;
        }

        return (bound, picks);
    }

    private static ServingPlan Round(ServingProblem problem, List<int[]> plans, IReadOnlyList<double> shares, double[] paid)
    {
        var plan = new ServingPlan(problem);
        var mixed = plans.Zip(shares).Where(p => p.Second > 0).ToList();
        for (var c = 0; c < problem.Cells.Count; c++)
        {
            var (cell, at) = (problem.Cells[c], c);
            foreach (var group in mixed.Where(p => p.First[at] >= 0).GroupBy(p => p.First[at]))
                plan.Give(c, cell.Choices[group.Key], (int)Math.Floor((group.Sum(p => p.Second) * cell.Families) + 1e-6));
        }

        // What is worth its price first, then whatever still fits.
        GreedyServing.Fill(problem, plan, choice => choice.Gain - choice.Options.Sum(o => paid[o]));
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
