namespace KK.Saas.Interventions.Domain.Optimisation;

/// <summary>How many families of each cell get each choice, kept within the limits while it grows.</summary>
public sealed class ServingPlan(ServingProblem problem)
{
    private readonly long[] _money = [.. problem.Limits.Select(l => l.Amount)];
    private readonly long[] _places = [.. problem.Limits.Select(l => l.Capacity)];
    private readonly int[] _left = [.. problem.Cells.Select(c => c.Families)];
    private readonly long[] _served = new long[problem.Options.Count];

    /// <summary>In millionths, as the choices' gains.</summary>
    public long Gain { get; private set; }

    public ServingOutcome Outcome() => new(Gain, [.. _served], [.. _money], [.. _places]);

    /// <summary>Gives a choice to as many families of a cell as are left and can be paid, up to a number.</summary>
    /// <returns>How many got it.</returns>
    public int Give(int cell, ServingChoice choice, int upTo = int.MaxValue)
    {
        var count = Math.Min(upTo, Math.Min(_left[cell], Affordable(choice)));
        if (count <= 0) return 0;
        _left[cell] -= count;
        Gain += count * choice.Gain;
        foreach (var option in choice.Options)
        {
            var limit = problem.Options[option].Limit;
            _money[limit] -= count * problem.Options[option].Cost;
            _places[limit] -= count;
            _served[option] += count;
        }

        return count;
    }

    private int Affordable(ServingChoice choice)
    {
        var most = int.MaxValue;
        foreach (var limit in choice.Options.Select(o => problem.Options[o].Limit).Distinct())
        {
            var money = problem.Money(choice, limit);
            if (money > 0) most = (int)Math.Min(most, _money[limit] / money);
            most = (int)Math.Min(most, _places[limit] / problem.Places(choice, limit));
        }

        return Math.Max(0, most);
    }
}
