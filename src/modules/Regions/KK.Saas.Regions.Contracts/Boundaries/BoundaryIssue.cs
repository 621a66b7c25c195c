namespace KK.Saas.Regions.Boundaries;

/// <summary>A feature that was left out.</summary>
/// <param name="Feature">Its place in the file, from 1.</param>
/// <param name="Name">What the file calls it: a name, else a code, else empty.</param>
/// <param name="Kind">Why.</param>
/// <param name="Detail">Regions that could be meant; empty when there are none.</param>
public sealed record BoundaryIssue(int Feature, string Name, BoundaryIssueKind Kind, string Detail = "");
