using KK.Saas.Interventions.Components;

namespace KK.Saas.Interventions.Application.Components;

/// <summary>Withholds what could tell a single person, and one more cell where the sum would give the withheld one away.</summary>
internal static class ComponentMask
{
    private const int Least = 5;

    public static Dictionary<int, ComponentCell> Apply(IReadOnlyList<ComponentCell> cells)
    {
        var kept = cells.Select((cell, n) => (cell, n)).ToDictionary(c => c.n, c => c.cell);
        var small = kept.Where(c => IsSmall(c.Value)).Select(c => c.Key).ToList();
        if (small.Count == 1 && kept.Where(c => c.Key != small[0] && c.Value.Count is not null).OrderBy(c => c.Value.Count).Select(c => (int?)c.Key).FirstOrDefault() is { } second)
            small.Add(second);
        foreach (var n in small) kept[n] = new ComponentCell(null, null, null, true);
        return kept;
    }

    public static bool IsSmall(ComponentCell cell) => cell.Count is > 0 and < Least || (cell.Whole - cell.Count) is > 0 and < Least;
}
