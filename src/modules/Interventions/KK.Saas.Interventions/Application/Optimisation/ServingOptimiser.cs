using KK.Saas.Interventions.Domain.Optimisation;
using KK.Saas.Interventions.Optimisation;

namespace KK.Saas.Interventions.Application.Optimisation;

/// <summary>
/// Chooses how many families get what. A small problem is solved to the end; a large one by column generation and rounding,
/// with the proven bound beside it.
/// </summary>
public static class ServingOptimiser
{
    /// <summary>Choices up to which whole numbers are searched to the end.</summary>
    private const int ExactChoices = 1500;

    /// <param name="options">Interventions with an entered effect and a cost.</param>
    /// <param name="limits">Agencies with what they can give.</param>
    /// <param name="groups">Families by indicators.</param>
    /// <param name="goal">What to do best.</param>
    /// <param name="indexOf">Index in 1/10,000 of applicable and met indicators.</param>
    public static ServingSolution Solve(
        IReadOnlyList<ServingOption> options, IReadOnlyList<ServingLimit> limits, IReadOnlyList<PatternGroup> groups, OptimiserGoal goal, Func<long, long, int?> indexOf)
    {
        var builder = new CellBuilder(options, goal, indexOf);
        if (goal != OptimiserGoal.WeakestFirst) return Solve(new ServingProblem(options, limits, builder.Build(groups)));
        var bands = groups.GroupBy(g => g.Band).OrderBy(g => g.Key).Select(g => builder.Build(g)).DefaultIfEmpty([]);
        return bands.Aggregate((ServingSolution?)null, (sum, cells) => Then(sum, options, limits, cells))!;
    }

    private static ServingSolution Solve(ServingProblem problem)
    {
        var greedy = GreedyServing.Solve(problem);
        var (prices, bound, plan) = ColumnGeneration.Solve(problem);
        if (greedy.Gain > plan.Gain) plan = greedy;
        if (problem.Choices <= ExactChoices && ExactServing.Solve(problem) is { } exact && exact.Plan.Gain >= plan.Gain) (plan, bound) = (exact.Plan, Math.Min(bound, exact.Bound));
        return new ServingSolution(plan.Outcome(), greedy.Outcome(), Math.Max(bound, plan.Gain), prices.Rupiah, prices.Place);
    }

    /// <summary>The lowest band takes what helps it most; the next gets what is left. One more rupiah goes where money ran out first.</summary>
    private static ServingSolution Then(ServingSolution? sum, IReadOnlyList<ServingOption> options, IReadOnlyList<ServingLimit> limits, IReadOnlyList<ServingCell> cells)
    {
        var next = Solve(new ServingProblem(options, sum?.Best.Left(limits) ?? limits, cells));
        if (sum is null) return next;
        var greedy = GreedyServing.Solve(new ServingProblem(options, sum.Greedy.Left(limits), cells)).Outcome();
        return new ServingSolution(
            sum.Best.Then(next.Best), sum.Greedy.Then(greedy), sum.Bound + next.Bound,
            First(sum.GainPerRupiah, next.GainPerRupiah), First(sum.GainPerPlace, next.GainPerPlace));
    }

    private static IReadOnlyList<double> First(IReadOnlyList<double> before, IReadOnlyList<double> after) => [.. before.Zip(after, (b, a) => b > 0 ? b : a)];
}
