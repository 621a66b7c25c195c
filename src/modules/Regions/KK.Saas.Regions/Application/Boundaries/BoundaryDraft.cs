using KK.Saas.Regions.Boundaries;

namespace KK.Saas.Regions.Application.Boundaries;

/// <summary>What a file gives, before it is stored.</summary>
internal sealed record BoundaryDraft(int Features, int ByCode, int ByName, int Repaired, IReadOnlyList<BoundaryShape> Shapes, IReadOnlyList<BoundaryIssue> Issues);
