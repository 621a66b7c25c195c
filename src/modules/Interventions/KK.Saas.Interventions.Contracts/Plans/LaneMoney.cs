using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Plans;

/// <summary>Money of an agency in a fiscal year, whole rupiah.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Here">Pagu of this plan.</param>
/// <param name="City">Pagu of all plans of the city.</param>
/// <param name="Ceiling">What it may spend; null when nobody said.</param>
public sealed record LaneMoney(FiscalYear Year, long Here, long City, long? Ceiling)
{
    /// <summary>More is planned than may be spent.</summary>
    public bool IsOver => City > Ceiling;
}
