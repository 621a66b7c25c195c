using KK.Saas.Core.Regions;

namespace KK.Saas.Regions.Boundaries;

/// <summary>The shape of a region, ready to be drawn.</summary>
/// <param name="Region">The dotted code.</param>
/// <param name="Path">Data of an SVG path in the units of <see cref="MapBox"/>; holes by the rule "evenodd".</param>
/// <param name="Box">What the path fills.</param>
public sealed record BoundaryShape(RegionCode Region, string Path, MapBox Box);
