using KK.Saas.Interventions.Components;

namespace KK.Saas.Interventions.Application.Components;

/// <summary>Withholds what could tell a single person, and one more cell where the sum would give the withheld one away.</summary>
internal static class ComponentMask
{
    private const int Least = 5;

    /// <param name="cells">One a kelurahan, in order; their sum is shown.</param>
    public static IReadOnlyList<ComponentCell> Apply(IReadOnlyList<ComponentCell> cells)
    {
        var withheld = Enumerable.Range(0, cells.Count).Where(n => IsSmall(cells[n])).ToHashSet();
        foreach (var next in Enumerable.Range(0, cells.Count).Where(n => cells[n].Count is not null && !withheld.Contains(n)).OrderBy(n => cells[n].Count).ToList())
        {
            // The sum less what is shown must not tell one cell, nor that a few people are all there is.
            if (withheld.Count == 0 || (withheld.Count > 1 && withheld.Sum(n => cells[n].Count) >= Least)) break;
            withheld.Add(next);
        }

        return [.. cells.Select((cell, n) => withheld.Contains(n) ? new ComponentCell(null, null, null, true) : cell)];
    }

    public static bool IsSmall(ComponentCell cell) => cell.Count is > 0 and < Least || (cell.Whole - cell.Count) is > 0 and < Least;
}
