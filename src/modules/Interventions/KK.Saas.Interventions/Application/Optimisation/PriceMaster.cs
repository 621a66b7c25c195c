using Google.OrTools.LinearSolver;
using KK.Saas.Interventions.Domain.Optimisation;

namespace KK.Saas.Interventions.Application.Optimisation;

/// <summary>
/// The small linear programme over whole plans that column generation (Dantzig and Wolfe, Operations Research 8, 1960) adds
/// to: mix the plans so that the limits hold. Its duals are the prices of the limits. Every row is scaled to its limit.
/// </summary>
internal sealed class PriceMaster : IDisposable
{
    private const double Millionths = 1_000_000;

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
            _money.Add(_solver.MakeConstraint(double.NegativeInfinity, limit.Amount / Unit(limit.Amount)));
            _places.Add(_solver.MakeConstraint(double.NegativeInfinity, limit.Capacity / Unit(limit.Capacity)));
        }

        _whole = _solver.MakeConstraint(double.NegativeInfinity, 1);
        _solver.Objective().SetMaximization();
    }

    /// <summary>Gain of the best mix, in millionths.</summary>
    public double Value { get; private set; }

    /// <summary>Share of each added plan in the best mix, in the order of adding.</summary>
    public IReadOnlyList<double> Shares { get; private set; } = [];

    public ServingPrices Prices { get; private set; } = new([], []);

    /// <param name="picks">Per cell the position of the choice that all its families get; -1 for none.</param>
    public void Add(int[] picks)
    {
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

        var share = _solver.MakeNumVar(0, 1, "");
        _shares.Add(share);
        _solver.Objective().SetCoefficient(share, gain / Millionths);
        _whole.SetCoefficient(share, 1);
        for (var l = 0; l < money.Length; l++)
        {
            if (money[l] > 0) _money[l].SetCoefficient(share, money[l] / Unit(_problem.Limits[l].Amount));
            if (places[l] > 0) _places[l].SetCoefficient(share, places[l] / Unit(_problem.Limits[l].Capacity));
        }
    }

    /// <returns>False when the solver gave up; what the last good solution said stays.</returns>
    public bool Solve()
    {
        if (_solver.Solve() != Solver.ResultStatus.OPTIMAL) return false;
        Value = _solver.Objective().Value() * Millionths;
        Shares = [.. _shares.Select(s => s.SolutionValue())];
        Prices = new ServingPrices(
            [.. _money.Select((c, l) => Price(c, _problem.Limits[l].Amount))], [.. _places.Select((c, l) => Price(c, _problem.Limits[l].Capacity))]);
        return true;
    }

    public void Dispose() => _solver.Dispose();

    private static double Unit(long limit) => Math.Max(1, limit);

    private static double Price(Constraint row, long limit) => Math.Max(0, row.DualValue()) * Millionths / Unit(limit);
}
