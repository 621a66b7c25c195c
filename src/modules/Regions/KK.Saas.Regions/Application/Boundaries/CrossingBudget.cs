using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using NetTopologySuite.Noding;

namespace KK.Saas.Regions.Application.Boundaries;

/// <summary>
/// Tells before any other work on a shape whether that work can be done: lines that cross each other everywhere, or lie so
/// that each must be compared with each, would cost time and memory by the square of their number.
/// </summary>
internal sealed class CrossingBudget : ISegmentIntersector
{
    public const int MaxRings = 5_000;
    private const int MaxCrossings = 5_000;
    private const long TestsForEachSegment = 20;
    private const long TestsForFree = 1_000_000;

    private readonly RobustLineIntersector _lines = new();
    private readonly long _maxTests;
    private long _tests;
    private int _crossings;

    private CrossingBudget(int segments) => _maxTests = TestsForFree + (segments * TestsForEachSegment);

    bool ISegmentIntersector.IsDone => IsSpent;

    private bool IsSpent => _tests > _maxTests || _crossings > MaxCrossings;

    public static bool Allows(IReadOnlyList<Coordinate[]> rings)
    {
        if (rings.Count > MaxRings) return false;
        var budget = new CrossingBudget(rings.Sum(r => r.Length));
        new MCIndexNoder(budget).ComputeNodes([.. rings.Select(r => (ISegmentString)new BasicSegmentString(r, null))]);
        return !budget.IsSpent;
    }

    void ISegmentIntersector.ProcessIntersections(ISegmentString e0, int segIndex0, ISegmentString e1, int segIndex1)
    {
        if (IsSpent || (e0 == e1 && segIndex0 == segIndex1)) return;
        _tests++;
        _lines.ComputeIntersection(e0.Coordinates[segIndex0], e0.Coordinates[segIndex0 + 1], e1.Coordinates[segIndex1], e1.Coordinates[segIndex1 + 1]);
        if (_lines.HasIntersection && _lines.IsProper) _crossings++;
    }
}
