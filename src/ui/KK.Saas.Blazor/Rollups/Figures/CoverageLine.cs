using KK.Saas.Core.Regions;
using KK.Saas.Rollups;

namespace KK.Saas.Blazor.Rollups.Figures;

/// <summary>How far the survey has come in a region; null is withheld or not known.</summary>
/// <param name="Left">Registered families without any outcome yet.</param>
/// <param name="IsWithheld">Null means withheld and not that there is nothing.</param>
public sealed record CoverageLine(
    RegionCode Region, string Name, int? Registered, int? Answered, int? Refused, int? Absent, int? Moved, int? Left, decimal? Percent, bool IsWithheld)
{
    /// <summary>By the number of families that nobody visited yet.</summary>
    public const string ByLeft = "left";
    public const string ByCode = "code";

    /// <summary>Families that left the register after their visit must not make the rest negative.</summary>
    public static CoverageLine Of(RegionFigures region, bool isPublished) => new(
        region.Region, region.Name, region.Registered, region.Completed, region.Visits?.Refused, region.Visits?.Absent, region.Visits?.Moved,
        region.Registered is { } registered && region.Visits is { } visits ? Math.Max(0, registered - visits.Visited) : null,
        region.CoveragePercent, isPublished && region.CountedAtUtc is not null);

    /// <summary>Published figures of a sum add up what is shown; where a part is withheld the sum would look like a whole and is none.</summary>
    public CoverageLine Over(IReadOnlyList<CoverageLine> lines)
    {
        if (!IsWithheld || Region.Level == RegionLevel.Regency) return this;
        int? Whole(Func<CoverageLine, int?> part) => lines.Any(l => part(l) is null) ? null : part(this);
        return this with
        {
            Answered = Whole(l => l.Answered), Registered = Whole(l => l.Registered), Refused = Whole(l => l.Refused), Absent = Whole(l => l.Absent), Moved = Whole(l => l.Moved), Left = Whole(l => l.Left),
        };
    }

    public IReadOnlyList<decimal?> Parts => [Answered, Refused, Absent, Moved, Left];

    /// <summary>What is late first: the lowest coverage, or the most families left; regions without families stand last.</summary>
    public static IReadOnlyList<CoverageLine> Sort(IEnumerable<CoverageLine> lines, string? order)
    {
        var byCode = lines.OrderBy(l => l.Region.Value, StringComparer.Ordinal);
        return order switch
        {
            ByCode => [.. byCode],
            ByLeft => [.. byCode.OrderByDescending(l => l.Left ?? -1)],
            _ => [.. byCode.OrderBy(l => l.Percent ?? decimal.MaxValue).ThenByDescending(l => l.Left ?? 0)],
        };
    }
}
