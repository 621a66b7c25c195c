using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Activities;

/// <summary>Which reports to list.</summary>
/// <param name="Year">The fiscal year; all years when null.</param>
/// <param name="Quarter">All of the year when null; needs a year.</param>
/// <param name="AgencyId">All agencies when null.</param>
/// <param name="State">All states when null.</param>
/// <param name="Village">All of the own area when null.</param>
public sealed record ActivityFilter(FiscalYear? Year, Quarter? Quarter = null, Guid? AgencyId = null, ActivityState? State = null, RegionCode? Village = null)
{
    /// <summary>Words of the title, all of which must occur; all titles when null or empty.</summary>
    public string? Words { get; init; }

    /// <summary>Handle of a page; null for the newest.</summary>
    public string? Page { get; init; }

    /// <summary>Reports a page, 1 to <see cref="ActivityPage.Size"/>.</summary>
    public int Size { get; init; } = ActivityPage.Size;

    /// <summary>Only follow-up whose day is over, and reports that wait for a decision too long.</summary>
    public bool OnlyOverdue { get; init; }
}
