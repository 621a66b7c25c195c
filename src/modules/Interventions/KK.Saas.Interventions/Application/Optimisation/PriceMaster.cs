using Google.OrTools.LinearSolver;
using KK.Saas.Interventions.Domain.Optimisation;

namespace KK.Saas.Interventions.Application.Optimisation;

/// <summary>
/// The small linear programme over whole plans that column generation (Dantzig and Wolfe, Operations Research 8, 1960) adds
/// to: mix the plans so that the limits hold. Its duals are the prices of the limits.
/// </summary>
internal sealed class PriceMaster : IDisposable
{
    private readonly ServingProblem _problem;
    private readonly Solver _solver = Solver.CreateSolver("GLOP");
    private readonly List<Constraint> _money = [];
    private readonly List<Constraint> _places = [];
    private readonly List<Variable> _shares = [];
    private readonly Constraint _whole;

    public PriceMaster(ServingProblem problem)
    {
        _problem = problem;
        foreach (var limit in problem.Limits)
        {
            _money.Add(_solver.MakeConstraint(double.NegativeInfinity, limit.Amount));
            _places.Add(_solver.MakeConstraint(double.NegativeInfinity, limit.Capacity));
        }

        _whole = _solver.MakeConstraint(double.NegativeInfinity, 1);
        _solver.Objective().SetMaximization();
    }

    /// <summary>The price of a whole plan.</summary>
    public double Whole => _whole.DualValue();

    /// <param name="picks">Per cell the position of the choice that all its families get; -1 for none.</param>
    public void Add(int[] picks)
    {
        var share = _solver.MakeNumVar(0, 1, "");
        _shares.Add(share);
        double gain = 0;
        var (money, places) = (new double[_problem.Limits.Count], new double[_problem.Limits.Count]);
        for (var c = 0; c < picks.Length; c++)
        {
            if (picks[c] < 0) continue;
            var (cell, choice) = (_problem.Cells[c], _problem.Cells[c].Choices[picks[c]]);
            gain += (double)cell.Families * choice.Gain;
            foreach (var option in choice.Options)
            {
                var limit = _problem.Options[option].Limit;
                money[limit] += (double)cell.Families * _problem.Options[option].Cost;
                places[limit] += cell.Families;
            }
        }

        _solver.Objective().SetCoefficient(share, gain);
        _whole.SetCoefficient(share, 1);
        for (var l = 0; l < money.Length; l++)
        {
            if (money[l] > 0) _money[l].SetCoefficient(share, money[l]);
            if (places[l] > 0) _places[l].SetCoefficient(share, places[l]);
        }
    }

    public ServingPrices Solve()
    {
        var status = _solver.Solve();
        if (status != Solver.ResultStatus.OPTIMAL) throw new InvalidOperationException($"The linear programme ended as {status}.");
        return new ServingPrices([.. _money.Select(c => Math.Max(0, c.DualValue()))], [.. _places.Select(c => Math.Max(0, c.DualValue()))]);
    }

    public double Value => _solver.Objective().Value();

    /// <summary>Share of each added plan, in the order of adding.</summary>
    public IReadOnlyList<double> Shares() => [.. _shares.Select(s => s.SolutionValue())];

    public void Dispose() => _solver.Dispose();
}
