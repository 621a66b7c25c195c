using System.Runtime.InteropServices;
using KK.Saas.Questionnaires;

namespace KK.Saas.Rollups.Domain;

/// <summary>
/// Counts families into the sums of each group. A family is counted once, with those that belong to the very same groups; the few combinations
/// are added into groups at the end.
/// </summary>
public sealed class FigureCounter(FigureShape shape)
{
    private readonly Dictionary<GroupSet, Sums> _combinations = [];

    /// <summary>How many families were counted.</summary>
    public int Families { get; private set; }

    public static IReadOnlyDictionary<FamilyGroup, Figures> Count(FigureShape shape, IEnumerable<FactValues> families)
    {
        var counter = new FigureCounter(shape);
        foreach (var family in families) counter.Add(family);
        return counter.ToFigures();
    }

    public void Add(FactValues family)
    {
        Families++;
        ref var sums = ref CollectionsMarshal.GetValueRefOrAddDefault(_combinations, family.Groups, out _);
        (sums ??= new Sums(shape)).Add(family);
    }

    public IReadOnlyDictionary<FamilyGroup, Figures> ToFigures() => GroupSet.Groups.ToDictionary(group => group, group =>
    {
        var total = new Sums(shape);
        foreach (var (groups, sums) in _combinations)
            if (groups.Has(group)) total.Add(sums);
        return total.ToFigures();
    });

    private sealed class Sums(FigureShape shape)
    {
        private readonly Figures _figures = Figures.Empty(shape);
        private int _scored;
        private long _index;
        private long _squares;

        public void Add(FactValues family)
        {
            _figures.Visits[(int)family.Outcome - 1]++;
            if (family.Outcome != VisitOutcome.Completed) return;
            for (var i = 0; i < shape.Indicators; i++)
            {
                _figures.Applicable[i] += (int)(family.ApplicableMask >> i & 1);
                _figures.Met[i] += (int)(family.MetMask >> i & 1);
            }

            family.AddDimensionsTo(_figures.DimensionCounts, _figures.DimensionSums);
            if (family.IndexTenThousandths is not { } index) return;
            _scored++;
            _index += index;
            _squares += (long)index * index;
            _figures.Categories[shape.CategoryOf(index)]++;
            _figures.Histogram[Figures.BinOf(index)]++;
        }

        public void Add(Sums other)
        {
            (_scored, _index, _squares) = (_scored + other._scored, _index + other._index, _squares + other._squares);
            var (into, from) = (_figures, other._figures);
            foreach (var (sums, parts) in new[]
            {
                (into.Visits, from.Visits), (into.Histogram, from.Histogram), (into.Categories, from.Categories), (into.DimensionCounts, from.DimensionCounts),
                (into.Applicable, from.Applicable), (into.Met, from.Met),
            })
                for (var i = 0; i < sums.Length; i++) sums[i] += parts[i];
            for (var i = 0; i < into.DimensionSums.Length; i++) into.DimensionSums[i] += from.DimensionSums[i];
        }

        public Figures ToFigures() => _figures with { Scored = _scored, IndexSum = _index, IndexSquares = _squares };
    }
}
