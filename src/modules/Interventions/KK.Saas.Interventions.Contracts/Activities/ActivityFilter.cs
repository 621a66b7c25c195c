using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Activities;

/// <summary>Which reports to list.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Quarter">All of the year when null.</param>
/// <param name="AgencyId">All agencies when null.</param>
/// <param name="State">All states when null.</param>
/// <param name="Village">All of the own area when null.</param>
public sealed record ActivityFilter(FiscalYear Year, Quarter? Quarter = null, Guid? AgencyId = null, ActivityState? State = null, RegionCode? Village = null)
{
    /// <summary>Continues below this report; null for the newest.</summary>
    public Guid? After { get; init; }

    /// <summary>Only follow-up whose day is over, and reports that wait for a decision too long.</summary>
    public bool OnlyOverdue { get; init; }
}
