using CsCheck;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Domain;

namespace KK.Saas.Rollups.Tests;

/// <summary>Families with random figures, and the plainest way to count them.</summary>
internal static class RandomFacts
{
    private const int Indicators = 5;
    private const int Dimensions = 2;

    public static FigureShape Shape { get; } = new(Indicators, Dimensions, [0, 500_000, 750_000]);

    public static Gen<FactValues[]> Families { get; } =
        Gen.Select(Gen.Int[1, 4], Gen.Int[0, 127], Gen.Long[0, 31], Gen.Long[0, 31], Gen.Int[0, 4], Gen.Int[0, 3]).Select((outcome, groups, applicable, met, index, dimension) =>
            outcome != (int)VisitOutcome.Completed
                ? new FactValues((VisitOutcome)outcome, new GroupSet(groups), 0, 0, null, "")
                : new FactValues(VisitOutcome.Completed, new GroupSet(groups), applicable, met & applicable, index == 4 ? null : index * 250_000, $"{dimension * 250_000},{(dimension == 3 ? "" : "1000000")}"))
        .Array[0, 60];

    public static Figures Naive(IEnumerable<FactValues> all, FamilyGroup group = FamilyGroup.All)
    {
        var families = all.Where(f => group == FamilyGroup.All || (f.Groups.Bits >> ((int)group - 1)) % 2 == 1).ToList();
        return new Figures(
            [.. Enumerable.Range(1, 4).Select(o => families.Count(f => (int)f.Outcome == o))],
            families.Count(f => f.IndexTenThousandths is not null),
            families.Sum(f => (long?)f.IndexTenThousandths ?? 0),
            families.Sum(f => (long?)f.IndexTenThousandths * f.IndexTenThousandths ?? 0),
            [.. Enumerable.Range(0, 20).Select(bin => families.Count(f => f.IndexTenThousandths >= bin * 50_000 && (bin == 19 || f.IndexTenThousandths < (bin + 1) * 50_000)))],
            [families.Count(f => f.IndexTenThousandths < 500_000), families.Count(f => f.IndexTenThousandths is >= 500_000 and < 750_000), families.Count(f => f.IndexTenThousandths >= 750_000)],
            [.. Enumerable.Range(0, Dimensions).Select(d => families.Count(f => DimensionOf(f, d) is not null))],
            [.. Enumerable.Range(0, Dimensions).Select(d => families.Sum(f => DimensionOf(f, d) ?? 0))],
            [.. Enumerable.Range(0, Indicators).Select(i => families.Count(f => (f.ApplicableMask & (1L << i)) != 0))],
            [.. Enumerable.Range(0, Indicators).Select(i => families.Count(f => (f.MetMask & (1L << i)) != 0))]);
    }

    private static long? DimensionOf(FactValues family, int position) =>
        family.Dimensions.Split(',').ElementAtOrDefault(position) is { Length: > 0 } text ? long.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;
}
