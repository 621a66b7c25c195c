using System.Globalization;
using KK.Saas.Questionnaires;

namespace KK.Saas.Rollups.Domain;

/// <summary>What a family adds to the sums. A value: a rebuild makes one for each family of a city.</summary>
public readonly record struct FactValues(VisitOutcome Outcome, GroupSet Groups, long ApplicableMask, long MetMask, int? IndexTenThousandths, string Dimensions)
{
    /// <summary>Adds the value of each dimension to its sum, and one to its count; an empty one adds nothing.</summary>
    public void AddDimensionsTo(int[] counts, long[] sums)
    {
        var text = Dimensions.AsSpan();
        if (text.IsEmpty) return;
        var position = 0;
        foreach (var part in text.Split(','))
        {
            if (!text[part].IsEmpty)
            {
                counts[position]++;
                sums[position] += int.Parse(text[part], NumberStyles.None, CultureInfo.InvariantCulture);
            }

            position++;
        }
    }
}
