using KK.Saas.Questionnaires;

namespace KK.Saas.Rollups.Domain;

/// <summary>Counts families into the sums of each group; a family costs its groups times the indicators.</summary>
public sealed class FigureCounter(FigureShape shape)
{
    private readonly Dictionary<FamilyGroup, Sums> _sums = GroupSet.Groups.ToDictionary(g => g, _ => new Sums(shape));

    /// <summary>How many families were counted.</summary>
    public int Families { get; private set; }

    public static IReadOnlyDictionary<FamilyGroup, Figures> Count(FigureShape shape, IEnumerable<FactPattern> patterns)
    {
        var counter = new FigureCounter(shape);
        foreach (var pattern in patterns) counter.Add(pattern);
        return counter.ToFigures();
    }

    public void Add(FactPattern pattern)
    {
        Families += pattern.Families;
        var dimensions = pattern.DimensionValues();
        foreach (var (group, sums) in _sums)
            if (pattern.Groups.Has(group)) sums.Add(pattern, dimensions);
    }

    public IReadOnlyDictionary<FamilyGroup, Figures> ToFigures() => _sums.ToDictionary(s => s.Key, s => s.Value.ToFigures());

    private sealed class Sums(FigureShape shape)
    {
        private readonly Figures _figures = Figures.Empty(shape);
        private int _scored;
        private long _index;
        private long _squares;

        public void Add(FactPattern pattern, int?[] dimensions)
        {
            var families = pattern.Families;
            _figures.Visits[(int)pattern.Outcome - 1] += families;
            if (pattern.Outcome != VisitOutcome.Completed) return;
            for (var i = 0; i < shape.Indicators; i++)
            {
                if ((pattern.ApplicableMask >> i & 1) == 1) _figures.Applicable[i] += families;
                if ((pattern.MetMask >> i & 1) == 1) _figures.Met[i] += families;
            }

            for (var i = 0; i < dimensions.Length; i++)
            {
                if (dimensions[i] is not { } value) continue;
                _figures.DimensionCounts[i] += families;
                _figures.DimensionSums[i] += (long)value * families;
            }

            if (pattern.IndexTenThousandths is not { } index) return;
            _scored += families;
            _index += (long)index * families;
            _squares += (long)index * index * families;
            _figures.Categories[shape.CategoryOf(index)] += families;
            _figures.Histogram[Figures.BinOf(index)] += families;
        }

        public Figures ToFigures() => _figures with { Scored = _scored, IndexSum = _index, IndexSquares = _squares };
    }
}
