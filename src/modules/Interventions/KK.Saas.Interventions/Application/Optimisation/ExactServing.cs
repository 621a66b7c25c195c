using Google.OrTools.LinearSolver;
using KK.Saas.Interventions.Domain.Optimisation;

namespace KK.Saas.Interventions.Application.Optimisation;

/// <summary>The problem with whole families, solved to the end by SCIP; for problems of a size that allows it.</summary>
internal static class ExactServing
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <returns>The plan and what was proven that no plan can pass; null when nothing was found in time.</returns>
    public static (ServingPlan Plan, double Bound)? Solve(ServingProblem problem)
    {
        using var solver = Solver.CreateSolver("SCIP");
        using var parameters = new MPSolverParameters();
        parameters.SetDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
        solver.SetTimeLimit((long)Longest.TotalMilliseconds);
        var money = problem.Limits.Select(l => solver.MakeConstraint(double.NegativeInfinity, l.Amount)).ToList();
        var places = problem.Limits.Select(l => solver.MakeConstraint(double.NegativeInfinity, l.Capacity)).ToList();
        var given = new List<(int Cell, ServingChoice Choice, Variable Count)>();
        for (var c = 0; c < problem.Cells.Count; c++)
        {
            var families = solver.MakeConstraint(double.NegativeInfinity, problem.Cells[c].Families);
            foreach (var choice in problem.Cells[c].Choices)
            {
                var count = solver.MakeIntVar(0, problem.Cells[c].Families, "");
                families.SetCoefficient(count, 1);
                solver.Objective().SetCoefficient(count, choice.Gain);
                foreach (var limit in choice.Options.Select(o => problem.Options[o].Limit).Distinct())
                {
                    money[limit].SetCoefficient(count, problem.Money(choice, limit));
                    places[limit].SetCoefficient(count, problem.Places(choice, limit));
                }

                given.Add((c, choice, count));
            }
        }

        solver.Objective().SetMaximization();
        if (solver.Solve(parameters) is not (Solver.ResultStatus.OPTIMAL or Solver.ResultStatus.FEASIBLE)) return null;
        var plan = new ServingPlan(problem);
        foreach (var (cell, choice, count) in given) plan.Give(cell, choice, (int)Math.Round(count.SolutionValue()));
        return (plan, solver.Objective().BestBound());
    }
}
