namespace KK.Saas.Rollups.Domain;

/// <summary>How many of what an instrument has.</summary>
/// <param name="Indicators">Number of indicators.</param>
/// <param name="Dimensions">Number of dimensions.</param>
/// <param name="CategoryFloors">Lower bound of each band in 1/10,000, inclusive, lowest first; the first is 0.</param>
public sealed record FigureShape(int Indicators, int Dimensions, IReadOnlyList<int> CategoryFloors)
{
    public int CategoryOf(int index)
    {
        var found = 0;
        for (var i = 1; i < CategoryFloors.Count && CategoryFloors[i] <= index; i++) found = i;
        return found;
    }
}
