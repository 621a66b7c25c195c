using KK.Saas.Questionnaires;

namespace KK.Saas.Rollups.Domain;

/// <summary>Sums over families: integers only, so that sums of sums equal a recount to the last digit.</summary>
/// <param name="Visits">Families by <see cref="VisitOutcome"/>, at the outcome's number less one.</param>
/// <param name="Scored">Families with an index.</param>
/// <param name="IndexSum">Sum of their indices in 1/10,000.</param>
/// <param name="Categories">Families in each band.</param>
/// <param name="DimensionCounts">Families that a dimension applies to.</param>
/// <param name="DimensionSums">Sum of the dimension over them in 1/10,000.</param>
/// <param name="Applicable">Families that an indicator applies to.</param>
/// <param name="Met">Families that meet it.</param>
public sealed record Figures(
    int[] Visits, int Scored, long IndexSum, int[] Categories, int[] DimensionCounts, long[] DimensionSums, int[] Applicable, int[] Met)
{
    private const int Outcomes = 4;

    public int Completed => Visits[(int)VisitOutcome.Completed - 1];

    public int? MeanIndex => Mean(IndexSum, Scored);

    public static Figures Empty(FigureShape shape) => new(
        new int[Outcomes], 0, 0, new int[shape.CategoryFloors.Count], new int[shape.Dimensions], new long[shape.Dimensions], new int[shape.Indicators], new int[shape.Indicators]);

    /// <summary>Counts patterns; costs their number times that of the indicators.</summary>
    public static Figures Count(FigureShape shape, IEnumerable<FactPattern> patterns) => patterns.Aggregate(Empty(shape), (sum, pattern) => sum.With(pattern, shape));

    public static Figures Sum(FigureShape shape, IEnumerable<Figures> parts) => parts.Aggregate(Empty(shape), (sum, part) => new Figures(
        Add(sum.Visits, part.Visits), sum.Scored + part.Scored, sum.IndexSum + part.IndexSum, Add(sum.Categories, part.Categories),
        Add(sum.DimensionCounts, part.DimensionCounts), Add(sum.DimensionSums, part.DimensionSums), Add(sum.Applicable, part.Applicable), Add(sum.Met, part.Met)));

    public int? MeanOfDimension(int position) => Mean(DimensionSums[position], DimensionCounts[position]);

    private static int? Mean(long sum, int count) => count == 0 ? null : (int)decimal.Round((decimal)sum / count, 0, MidpointRounding.AwayFromZero);

    private static int[] Add(int[] a, int[] b) => [.. a.Zip(b, (x, y) => x + y)];

    private static long[] Add(long[] a, long[] b) => [.. a.Zip(b, (x, y) => x + y)];

    private Figures With(FactPattern pattern, FigureShape shape)
    {
        Visits[(int)pattern.Outcome - 1] += pattern.Families;
        for (var i = 0; i < shape.Indicators; i++)
        {
            if ((pattern.ApplicableMask >> i & 1) == 1) Applicable[i] += pattern.Families;
            if ((pattern.MetMask >> i & 1) == 1) Met[i] += pattern.Families;
        }

        foreach (var (value, i) in pattern.DimensionValues().Select((v, i) => (v, i)).Where(d => d.v is not null))
        {
            DimensionCounts[i] += pattern.Families;
            DimensionSums[i] += (long)value!.Value * pattern.Families;
        }

        if (pattern.IndexTenThousandths is not { } index) return this;
        Categories[shape.CategoryOf(index)] += pattern.Families;
        return this with { Scored = Scored + pattern.Families, IndexSum = IndexSum + ((long)index * pattern.Families) };
    }
}
