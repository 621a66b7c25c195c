namespace KK.Saas.Rollups.Domain;

/// <summary>
/// What an attacker can reckon from rounded parts, their rounded totals and their exact whole: for each count the least and the most that it can
/// be. Rows are the parts (kelurahan, or bands of desil), columns what a family can be (met, not met, not applicable).
/// </summary>
internal sealed class RoundedParts
{
    /// <summary>How far a true count lies from the multiple of five that stands for it.</summary>
    private const int Reach = 2;

    /// <summary>A small count must be able to be this many more or less.</summary>
    private const int Room = 2;

    private const int Rounds = 60;

    private readonly IReadOnlyList<int[]> _truth;
    private readonly bool[] _shown;
    private readonly int[] _whole;

    private RoundedParts(IReadOnlyList<int[]> truth)
    {
        _truth = truth;
        _shown = [.. truth.Select(row => row.Sum() >= SmallCells.Least)];
        _whole = [.. Enumerable.Range(0, truth[0].Length).Select(column => truth.Sum(row => row[column]))];
    }

    /// <summary>Which rows can be shown so that no small count of any row is near to being known.</summary>
    public static bool[] Shown(IReadOnlyList<int[]> truth)
    {
        var parts = new RoundedParts(truth);
        while (parts.Betrayed() is { } row && Array.Exists(parts._shown, s => s)) parts._shown[parts._shown[row] ? row : parts.Smallest()] = false;
        return parts._shown;
    }

    /// <summary>The first row with a small count that has too little room; null when there is none.</summary>
    private int? Betrayed()
    {
        if (!_truth.Any(row => row.Any(SmallCells.IsSmall))) return null;
        var (least, most) = Reckon();
        for (var row = 0; row < _truth.Count; row++)
            for (var column = 0; column < _whole.Length; column++)
                if (SmallCells.IsSmall(_truth[row][column]) && most[row][column] - least[row][column] < Room) return row;
        return null;
    }

    private int Smallest() => Enumerable.Range(0, _truth.Count).Where(i => _shown[i]).MinBy(i => _truth[i].Sum());

    private (int[][] Least, int[][] Most) Reckon()
    {
        int[][] least = [.. _truth.Select((row, i) => row.Select(n => _shown[i] ? Math.Max(0, SmallCells.Round(n) - Reach) : 0).ToArray())];
        int[][] most = [.. _truth.Select((row, i) => row.Select(n => _shown[i] ? SmallCells.Round(n) + Reach : TotalOf(row).Most).ToArray())];
        for (var round = 0; round < Rounds; round++)
        {
            var moved = false;
            for (var row = 0; row < _truth.Count; row++)
            {
                var (from, to) = TotalOf(_truth[row]);
                moved |= Narrow([.. Enumerable.Range(0, _whole.Length).Select(column => (row, column))], least, most, from, to);
            }

            for (var column = 0; column < _whole.Length; column++)
                moved |= Narrow([.. Enumerable.Range(0, _truth.Count).Select(row => (row, column))], least, most, _whole[column], _whole[column]);
            if (!moved) break;
        }

        return (least, most);
    }

    /// <summary>The total of a row is shown rounded; that fewer than five are withheld is known as well.</summary>
    private static (int Least, int Most) TotalOf(int[] row)
    {
        var total = row.Sum();
        var (least, most) = (Math.Max(0, SmallCells.Round(total) - Reach), SmallCells.Round(total) + Reach);
        return total < SmallCells.Least ? (least, Math.Min(most, SmallCells.Least - 1)) : (Math.Max(least, SmallCells.Least), most);
    }

    /// <summary>Each of some cells is at most what the others leave of their sum, and at least what they cannot fill.</summary>
    private static bool Narrow(IReadOnlyList<(int Row, int Column)> cells, int[][] least, int[][] most, int from, int to)
    {
        var (allLeast, allMost, moved) = (cells.Sum(c => least[c.Row][c.Column]), cells.Sum(c => most[c.Row][c.Column]), false);
        foreach (var (row, column) in cells)
        {
            var (low, high) = (least[row][column], most[row][column]);
            least[row][column] = Math.Max(low, from - (allMost - high));
            most[row][column] = Math.Min(high, to - (allLeast - low));
            moved |= least[row][column] != low || most[row][column] != high;
            allLeast += least[row][column] - low;
            allMost += most[row][column] - high;
        }

        return moved;
    }
}
