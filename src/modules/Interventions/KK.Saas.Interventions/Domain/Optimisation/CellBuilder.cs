using KK.Saas.Interventions.Optimisation;

namespace KK.Saas.Interventions.Domain.Optimisation;

/// <summary>
/// Turns groups of families into cells. Interventions that share an indicator exclude each other for a family; those that
/// do not are chosen apart, so that a group falls into one cell for each set of interventions that hang together, and cells
/// of different groups with the same choices are one.
/// </summary>
public sealed class CellBuilder(IReadOnlyList<ServingOption> options, OptimiserGoal goal, Func<long, long, int?> indexOf)
{
    private const double Millionths = 1_000_000;

    /// <summary>Interventions of one part that a family gets together at most: bounds the choices where many share indicators.</summary>
    private const int MostOfAPart = 3;

    /// <summary>An index is in 1/10,000 of a point.</summary>
    private const double MillionthsOfIndexUnit = 100;

    /// <param name="groups">Families by indicators.</param>
    public IReadOnlyList<ServingCell> Build(IEnumerable<PatternGroup> groups)
    {
        var cells = new Dictionary<string, (int Families, IReadOnlyList<ServingChoice> Choices)>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var gains = Enumerable.Range(0, options.Count).Select(o => GainOf(options[o], group)).ToList();
            foreach (var part in Parts(gains, group.Unmet))
            {
                var key = string.Join(';', part.Select(o => $"{o}:{gains[o]}:{options[o].Mask & group.Unmet}"));
                var known = cells.TryGetValue(key, out var cell);
                cells[key] = (cell.Families + group.Families, known ? cell.Choices : Choices(part, gains, group.Unmet));
            }
        }

        return [.. cells.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => new ServingCell(c.Value.Families, c.Value.Choices))];
    }

    private long GainOf(ServingOption option, PatternGroup group)
    {
        if ((option.Mask & group.Unmet) == 0) return 0;
        var repaired = option.Effects.Where(e => (group.Unmet >> e.Key & 1) == 1).ToList();
        if (goal == OptimiserGoal.MostFamilies) return (long)Math.Round(Millionths * (1 - repaired.Aggregate(1.0, (none, e) => none * (1 - e.Value))));
        var before = indexOf(group.Applicable, group.Met) ?? 0;
        // The index is a weighted mean over what applies: each repaired indicator adds its own part, whatever else is repaired.
        return (long)Math.Round(repaired.Sum(e => MillionthsOfIndexUnit * e.Value * ((indexOf(group.Applicable, group.Met | 1L << e.Key) ?? 0) - before)));
    }

    /// <summary>Options that add something, in parts that exclude each other within and never across.</summary>
    private IEnumerable<IReadOnlyList<int>> Parts(List<long> gains, long unmet)
    {
        var useful = Enumerable.Range(0, options.Count).Where(o => gains[o] > 0).ToList();
        if (goal == OptimiserGoal.MostFamilies) return useful.Count == 0 ? [] : [useful];
        var parts = new List<(long Mask, List<int> Options)>();
        foreach (var option in useful)
        {
            var mask = options[option].Mask & unmet;
            var joined = parts.Where(p => (p.Mask & mask) != 0).ToList();
            parts.RemoveAll(joined.Contains);
            parts.Add((joined.Aggregate(mask, (m, p) => m | p.Mask), [.. joined.SelectMany(p => p.Options).Append(option).Order()]));
        }

        return parts.Select(p => p.Options);
    }

    /// <summary>Every set of options of a part that a family can get together.</summary>
    private List<ServingChoice> Choices(IReadOnlyList<int> part, List<long> gains, long unmet)
    {
        var choices = new List<ServingChoice>();
        Extend([], 0, 0);
        return choices;

        void Extend(List<int> chosen, long taken, int from)
        {
            for (var i = from; i < part.Count; i++)
            {
                var mask = goal == OptimiserGoal.MostFamilies ? -1 : options[part[i]].Mask & unmet;
                if ((taken & mask) != 0) continue;
                List<int> next = [.. chosen, part[i]];
                choices.Add(new ServingChoice(next, next.Sum(o => gains[o])));
                if (next.Count < MostOfAPart) Extend(next, taken | mask, i + 1);
            }
        }
    }
}
