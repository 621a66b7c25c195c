using CsCheck;
using KK.Saas.Rollups.Domain;

namespace KK.Saas.Rollups.Tests;

public sealed class SmallCellsTests
{
    private static readonly Gen<int[]> Parts = Gen.Frequency((3, Gen.Int[0, 6]), (1, Gen.Int[0, 2000])).Array[2, 5];

    [Fact]
    public void No_small_number_is_shown() => Parts.Sample(parts => SmallCells.Protect(parts).ShouldAllBe(p => p == null || !SmallCells.IsSmall(p.Value)));

    /// <summary>
    /// The attack: whoever knows the whole and the shown parts lists every way to fill in the rest. Each small part must
    /// leave at least two ways, and none may force its value.
    /// </summary>
    [Fact]
    public void No_small_number_can_be_had_by_subtraction() => Parts.Where(p => p.Sum() >= SmallCells.Least).Sample(parts =>
    {
        var shown = SmallCells.Protect(parts);
        var withheld = Enumerable.Range(0, parts.Length).Where(i => shown[i] is null).ToList();
        var rest = parts.Sum() - shown.Sum(p => p ?? 0);
        foreach (var i in withheld.Where(i => SmallCells.IsSmall(parts[i])))
        {
            // With another part withheld, this one can be anything from 0 to the rest: at least six values.
            (withheld.Count == 1 ? 1 : rest + 1).ShouldBeGreaterThan(SmallCells.Least, $"part {i} of {string.Join('/', parts)} shown as {string.Join('/', shown)}");
        }
    });

    [Fact]
    public void Large_numbers_stay_when_nothing_is_small() => SmallCells.Protect([5, 0, 100]).ShouldBe([5, 0, 100]);

    [Fact]
    public void A_small_part_takes_the_next_smallest_with_it() => SmallCells.Protect([3, 40, 100]).ShouldBe([null, null, 100]);

    [Fact]
    public void Two_small_parts_that_come_to_less_than_five_take_a_third() => SmallCells.Protect([1, 2, 100, 40]).ShouldBe([null, null, 100, null]);

    [Fact]
    public void A_small_whole_is_withheld_altogether() => SmallCells.Protect([3, 0, 0]).ShouldBe([null, null, null]);
}
