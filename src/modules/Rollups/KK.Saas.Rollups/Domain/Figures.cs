using KK.Saas.Questionnaires;

namespace KK.Saas.Rollups.Domain;

/// <summary>Sums over families: integers only, so that sums of sums equal a recount to the last digit.</summary>
/// <param name="Visits">Families by <see cref="VisitOutcome"/>, at the outcome's number less one.</param>
/// <param name="Scored">Families with an index.</param>
/// <param name="IndexSum">Sum of their indices in 1/10,000.</param>
/// <param name="IndexSquares">Sum of the squares of their indices in 1/10,000; holds nine million families.</param>
/// <param name="Histogram">Families by index in steps of <see cref="BinWidth"/>; 100 points are in the last one.</param>
/// <param name="Categories">Families in each band.</param>
/// <param name="DimensionCounts">Families that a dimension applies to.</param>
/// <param name="DimensionSums">Sum of the dimension over them in 1/10,000.</param>
/// <param name="Applicable">Families that an indicator applies to.</param>
/// <param name="Met">Families that meet it.</param>
public sealed record Figures(
    int[] Visits, int Scored, long IndexSum, long IndexSquares, int[] Histogram, int[] Categories, int[] DimensionCounts, long[] DimensionSums, int[] Applicable, int[] Met)
{
    /// <summary>Five points of the index in 1/10,000.</summary>
    public const int BinWidth = 50_000;

    private const int Bins = 20;
    private const int Outcomes = 4;

    public int Completed => Visits[(int)VisitOutcome.Completed - 1];

    public int? MeanIndex => Mean(IndexSum, Scored);

    /// <summary>Standard deviation over all of the families; null with fewer than two.</summary>
    public int? Spread
    {
        get
        {
            if (Scored < 2) return null;
            var mean = (decimal)IndexSum / Scored;
            return (int)Math.Round(Math.Sqrt((double)Math.Max(0, ((decimal)IndexSquares / Scored) - (mean * mean))));
        }
    }

    public static Figures Empty(FigureShape shape) => new(
        new int[Outcomes], 0, 0, 0, new int[Bins], new int[shape.CategoryFloors.Count], new int[shape.Dimensions], new long[shape.Dimensions], new int[shape.Indicators],
        new int[shape.Indicators]);

    public static int BinOf(int index) => Math.Min(index / BinWidth, Bins - 1);

    public static Figures Sum(FigureShape shape, IEnumerable<Figures> parts) => parts.Aggregate(Empty(shape), (sum, part) => new Figures(
        Add(sum.Visits, part.Visits), sum.Scored + part.Scored, sum.IndexSum + part.IndexSum, sum.IndexSquares + part.IndexSquares, Add(sum.Histogram, part.Histogram),
        Add(sum.Categories, part.Categories), Add(sum.DimensionCounts, part.DimensionCounts), Add(sum.DimensionSums, part.DimensionSums),
        Add(sum.Applicable, part.Applicable), Add(sum.Met, part.Met)));

    public int? MeanOfDimension(int position) => Mean(DimensionSums[position], DimensionCounts[position]);

    /// <summary>Families that answered: those that meet an indicator, those that do not, and those that it does not concern.</summary>
    public int[] PartsOf(int indicator) => [Met[indicator], Applicable[indicator] - Met[indicator], Completed - Applicable[indicator]];

    /// <summary>True when every sum is the same.</summary>
    public bool IsSame(Figures other) =>
        (Scored, IndexSum, IndexSquares) == (other.Scored, other.IndexSum, other.IndexSquares) && Visits.SequenceEqual(other.Visits) && Histogram.SequenceEqual(other.Histogram)
        && Categories.SequenceEqual(other.Categories) && DimensionCounts.SequenceEqual(other.DimensionCounts) && DimensionSums.SequenceEqual(other.DimensionSums)
        && Applicable.SequenceEqual(other.Applicable) && Met.SequenceEqual(other.Met);

    private static int? Mean(long sum, int count) => count == 0 ? null : (int)decimal.Round((decimal)sum / count, 0, MidpointRounding.AwayFromZero);

    private static int[] Add(int[] a, int[] b) => [.. a.Zip(b, (x, y) => x + y)];

    private static long[] Add(long[] a, long[] b) => [.. a.Zip(b, (x, y) => x + y)];
}
