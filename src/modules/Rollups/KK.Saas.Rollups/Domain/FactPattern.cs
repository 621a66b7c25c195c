using System.Globalization;
using KK.Saas.Questionnaires;

namespace KK.Saas.Rollups.Domain;

/// <summary>Families of a kelurahan with the very same figures, and how many they are.</summary>
public sealed record FactPattern(VisitOutcome Outcome, GroupSet Groups, long ApplicableMask, long MetMask, int? IndexTenThousandths, string Dimensions, int Families)
{
    /// <summary>One value a dimension; empty where nothing was answered.</summary>
    public int?[] DimensionValues() => Dimensions.Length == 0
        ? []
        : [.. Dimensions.Split(',').Select(text => text.Length == 0 ? (int?)null : int.Parse(text, CultureInfo.InvariantCulture))];
}
