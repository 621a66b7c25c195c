using KK.Saas.Regions.Boundaries;

namespace KK.Saas.Regions.Application.Boundaries;

/// <summary>The region that a feature is, or why none.</summary>
internal sealed record RegionMatch(RegionInfo? Region, bool IsByCode, BoundaryIssueKind Issue = default, string Detail = "")
{
    public static RegionMatch Found(RegionInfo region, bool isByCode) => new(region, isByCode);

    public static RegionMatch Missed(BoundaryIssueKind issue, IEnumerable<string>? detail = null) => new(null, false, issue, string.Join("; ", (detail ?? []).Take(4)));
}
