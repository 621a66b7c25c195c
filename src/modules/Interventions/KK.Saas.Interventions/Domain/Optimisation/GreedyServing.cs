namespace KK.Saas.Interventions.Domain.Optimisation;

/// <summary>The plain plan: always what adds most for a rupiah, as long as there is money and a family for it.</summary>
public static class GreedyServing
{
    public static ServingPlan Solve(ServingProblem problem)
    {
        var plan = new ServingPlan(problem);
        Fill(problem, plan);
        return plan;
    }

    /// <summary>Spends what a plan left over in the same way.</summary>
    public static void Fill(ServingProblem problem, ServingPlan plan) => Fill(problem, plan, choice => (double)choice.Gain / Math.Max(1, problem.Cost(choice)));

    /// <summary>Spends what a plan left over, what is worth most first; what is worth less than nothing is left out.</summary>
    public static void Fill(ServingProblem problem, ServingPlan plan, Func<ServingChoice, double> worth)
    {
        var order = problem.Cells.SelectMany((cell, i) => cell.Choices.Select(choice => (Cell: i, Choice: choice, Worth: worth(choice))))
            .Where(x => x.Worth >= 0).OrderByDescending(x => x.Worth).ThenByDescending(x => x.Choice.Gain).ThenBy(x => x.Cell);
        foreach (var (cell, choice, _) in order) plan.Give(cell, choice);
    }
}
