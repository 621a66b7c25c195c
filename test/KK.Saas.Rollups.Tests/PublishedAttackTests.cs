using CsCheck;
using KK.Saas.Rollups.Domain;

namespace KK.Saas.Rollups.Tests;

/// <summary>Tries to work single families out of one day's published numbers: every table that fits them all is tried.</summary>
public sealed class PublishedAttackTests
{
    private const int Parts = 3;
    private const int Reach = 2; // a multiple of five stands for itself and two on either side

    /// <summary>Two cuts of a kabupaten/kota (kelurahan, or a group and the rest) of up to twelve families in each part.</summary>
    private static readonly Gen<int[][]> Tables = Gen.Frequency((2, Gen.Int[0, 4]), (1, Gen.Int[0, 12])).Array[Parts].Array[2];

    /// <summary>Where all families of the whole answered alike, the whole alone tells each one's answer; nothing can hide that.</summary>
    private static readonly Gen<int[][]> Mixed = Tables.Where(cuts => Enumerable.Range(0, Parts).Count(p => cuts.Sum(c => c[p]) > 0) > 1);

    [Fact]
    public void No_small_number_of_a_cut_follows_from_the_whole_and_the_cuts() => Mixed.Sample(cuts =>
    {
        var whole = PublishedDetails.Exact(Of(Enumerable.Range(0, Parts).Select(p => cuts.Sum(c => c[p])).ToArray()));
        var guard = RoundingGuard.Of([.. cuts.Select(Of)]);
        var shown = cuts.Select((c, i) => (Counts: PublishedCounts.Rounded(0, Of(c)), Details: PublishedDetails.Rounded(Of(c), guard, i))).ToList();
        var fitting = Candidates(whole, shown).ToList();
        fitting.ShouldContain(t => t.SequenceEqual(cuts.SelectMany(c => c)));
        for (var cell = 0; cell < cuts.Length * Parts; cell++)
        {
            var truth = cuts[cell / Parts][cell % Parts];
            if (SmallCells.IsSmall(truth)) fitting.Select(t => t[cell]).Distinct().Count().ShouldBeGreaterThan(1, $"cell {cell} of {string.Join(" | ", cuts.Select(c => string.Join(',', c)))}");
        }
    }, iter: 500);

    [Fact]
    public void A_rounded_mean_leaves_more_room_than_a_single_family_takes()
    {
        for (var families = 10; families < 200_000; families += 1 + (families / 50))
            ((long)SmallCells.StepOf(families) * families).ShouldBeGreaterThanOrEqualTo(1_000_000, $"{families}");
        for (var families = 50; families < 5_000; families++)
            ((long)SmallCells.StepOf(families) * families).ShouldBeGreaterThanOrEqualTo(5_000_000, $"{families}");
    }

    [Fact]
    public void Where_rounded_parts_and_the_whole_betray_each_other_the_indicator_is_withheld()
    {
        Figures[] parts = [Of([3, 20, 0]), Of([3, 20, 0])]; // 5 and 5 stand for 3 to 7, and the whole is 6
        PublishedDetails.Rounded(parts[0], RoundingGuard.Of(parts)).Met[0].ShouldBeNull();
        PublishedDetails.Rounded(parts[0], RoundingGuard.Of([.. parts, Of([16, 20, 0]), Of([6, 30, 0])])).Met[0].ShouldBe(5);
    }

    [Fact]
    public void The_attack_works_where_a_cut_is_shown_exactly()
    {
        // The test of the test: with one kelurahan shown to the last family the other one is had by subtraction.
        var whole = PublishedDetails.Exact(Of([20, 6, 0]));
        var fitting = Candidates(whole, [Exactly(Of([17, 6, 0])), (PublishedCounts.Rounded(0, Of([3, 0, 0])), PublishedDetails.Rounded(Of([3, 0, 0])))]).ToList();
        fitting.Select(t => t[3]).Distinct().ShouldHaveSingleItem().ShouldBe(3);
    }

    private static (PublishedCounts Counts, PublishedDetails Details) Exactly(Figures figures) => (PublishedCounts.Exact(0, figures), PublishedDetails.Exact(figures));

    /// <summary>Every pair of tables that the numbers allow, as one row: what an attacker with all of them can know.</summary>
    private static IEnumerable<int[]> Candidates(PublishedDetails whole, IReadOnlyList<(PublishedCounts Counts, PublishedDetails Details)> cuts)
    {
        var firsts = TablesOf(cuts[0]).ToList();
        var seconds = TablesOf(cuts[1]).ToList();
        return from first in firsts
               from second in seconds
               where Fits(whole, first, second)
               select (int[])[.. first, .. second];
    }

    private static bool Fits(PublishedDetails whole, int[] first, int[] second)
    {
        int?[] known = whole == PublishedDetails.None ? new int?[Parts] : [whole.Met[0], whole.NotMet[0], whole.NotApplicable[0]];
        return Enumerable.Range(0, Parts).All(p => known[p] is not { } value || first[p] + second[p] == value)
            && (whole.Scored is not { } scored || first.Sum() + second.Sum() == scored);
    }

    private static IEnumerable<int[]> TablesOf((PublishedCounts Counts, PublishedDetails Details) cut)
    {
        var completed = cut.Counts.Completed ?? 0;
        var isExact = cut.Details.Scored is { } scored && scored % SmallCells.Least != 0;
        var reach = isExact ? 0 : Reach;
        int?[] shown = cut.Details == PublishedDetails.None ? new int?[Parts] : [cut.Details.Met[0], cut.Details.NotMet[0], cut.Details.NotApplicable[0]];
        var isSmall = cut.Details == PublishedDetails.None;
        IEnumerable<int> Around(int? value) => value is { } v
            ? Enumerable.Range(Math.Max(0, v - reach), (2 * reach) + 1 - Math.Max(0, reach - v))
            : Enumerable.Range(0, isSmall ? SmallCells.Least : completed + Reach + 1);
        return from a in Around(shown[0])
               from b in Around(shown[1])
               from c in Around(shown[2])
               where Math.Abs(a + b + c - completed) <= Reach && isSmall == (a + b + c < SmallCells.Least)
               select (int[])[a, b, c];
    }

    /// <summary>Sums with one indicator; every family has an index in the one band.</summary>
    private static Figures Of(int[] parts)
    {
        var all = parts.Sum();
        return Figures.Empty(new FigureShape(1, 0, [0])) with { Visits = [all, 0, 0, 0], Scored = all, Categories = [all], Applicable = [parts[0] + parts[1]], Met = [parts[0]] };
    }
}
