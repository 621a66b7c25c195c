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

    // Bounds of each count, row by row. They are worked over thousands of times for a city of many kelurahan: flat, and without allocations.
    private readonly int[] _least;
    private readonly int[] _most;

    private RoundedParts(IReadOnlyList<int[]> truth)
    {
        _truth = truth;
        _shown = [.. truth.Select(row => row.Sum() >= SmallCells.Least)];
        _whole = [.. Enumerable.Range(0, truth[0].Length).Select(column => truth.Sum(row => row[column]))];
        _least = new int[truth.Count * Columns];
        _most = new int[truth.Count * Columns];
    }

    private int Columns => _whole.Length;

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
        if (!_truth.Any(row => Array.Exists(row, SmallCells.IsSmall))) return null;
        Reckon();
        for (var cell = 0; cell < _least.Length; cell++)
            if (SmallCells.IsSmall(_truth[cell / Columns][cell % Columns]) && _most[cell] - _least[cell] < Room) return cell / Columns;
        return null;
    }

    private int Smallest() => Enumerable.Range(0, _truth.Count).Where(i => _shown[i]).MinBy(i => _truth[i].Sum());

    private void Reckon()
    {
        var totals = _truth.Select(TotalOf).ToArray();
        for (var cell = 0; cell < _least.Length; cell++)
        {
            var (row, rounded) = (cell / Columns, SmallCells.Round(_truth[cell / Columns][cell % Columns]));
            (_least[cell], _most[cell]) = _shown[row] ? (Math.Max(0, rounded - Reach), rounded + Reach) : (0, totals[row].Most);
        }

        for (var (round, moved) = (0, true); round < Rounds && moved; round++)
        {
            moved = false;
            for (var row = 0; row < _truth.Count; row++) moved |= Narrow(row * Columns, 1, Columns, totals[row].Least, totals[row].Most);
            for (var column = 0; column < Columns; column++) moved |= Narrow(column, Columns, _truth.Count, _whole[column], _whole[column]);
        }
    }

    /// <summary>The total of a row is shown rounded; that fewer than five are withheld is known as well.</summary>
    private static (int Least, int Most) TotalOf(int[] row)
    {
        var total = row.Sum();
        var (least, most) = (Math.Max(0, SmallCells.Round(total) - Reach), SmallCells.Round(total) + Reach);
        return total < SmallCells.Least ? (least, Math.Min(most, SmallCells.Least - 1)) : (Math.Max(least, SmallCells.Least), most);
    }

    /// <summary>Each of some cells is at most what the others leave of their sum, and at least what they cannot fill.</summary>
    private bool Narrow(int first, int step, int count, int from, int to)
    {
        var (allLeast, allMost, moved, end) = (0, 0, false, first + (step * count));
        for (var cell = first; cell < end; cell += step) (allLeast, allMost) = (allLeast + _least[cell], allMost + _most[cell]);
        for (var cell = first; cell < end; cell += step)
        {
            var (low, high) = (_least[cell], _most[cell]);
            (_least[cell], _most[cell]) = (Math.Max(low, from - (allMost - high)), Math.Min(high, to - (allLeast - low)));
            moved |= _least[cell] != low || _most[cell] != high;
            (allLeast, allMost) = (allLeast + _least[cell] - low, allMost + _most[cell] - high);
        }

        return moved;
    }
}
