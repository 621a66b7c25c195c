using System.Globalization;
using KK.Saas.Questionnaires;

namespace KK.Saas.Rollups.Domain;

/// <summary>Families of a kelurahan with the very same figures, and how many they are.</summary>
public sealed record FactPattern(VisitOutcome Outcome, GroupSet Groups, long ApplicableMask, long MetMask, int? IndexTenThousandths, string Dimensions, int Families)
{
    /// <summary>One value a dimension; empty where nothing was answered.</summary>
    public int?[] DimensionValues()
    {
        var text = Dimensions.AsSpan();
        if (text.IsEmpty) return [];
        var values = new int?[text.Count(',') + 1];
        var position = 0;
        foreach (var part in text.Split(',')) values[position++] = text[part].IsEmpty ? null : int.Parse(text[part], NumberStyles.None, CultureInfo.InvariantCulture);
        return values;
    }
}
