namespace KK.Saas.Blazor.Charts;

/// <summary>Where a line is drawn without lifting the pen.</summary>
internal static class LineRuns
{
    /// <summary>Indices of the points of each run: gaps and breaks end one.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(IReadOnlyList<decimal?> values, IEnumerable<int> breaks)
    {
        var ends = breaks.ToHashSet();
        var runs = new List<IReadOnlyList<int>>();
        var run = new List<int>();
        for (var i = 0; i < values.Count; i++)
        {
            if (run.Count > 0 && (values[i] is null || ends.Contains(i)))
            {
                runs.Add(run);
                run = [];
            }

            if (values[i] is not null) run.Add(i);
        }

        if (run.Count > 0) runs.Add(run);
        return runs;
    }

    /// <summary>0 to 100 across; a lone point stands in the middle.</summary>
    public static decimal Across(int index, int count) => count < 2 ? 50 : index * 100m / (count - 1);

    /// <summary>At most <paramref name="most"/> of the points, evenly, the first and the last among them.</summary>
    public static IReadOnlyList<int> Labelled(int count, int most)
    {
        if (count <= most) return [.. Enumerable.Range(0, count)];
        return [.. Enumerable.Range(0, most).Select(i => (int)Math.Round(i * (count - 1) / (most - 1m), MidpointRounding.AwayFromZero))];
    }
}
