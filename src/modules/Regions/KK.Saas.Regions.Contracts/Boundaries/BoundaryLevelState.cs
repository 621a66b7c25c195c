using KK.Saas.Core.Regions;

namespace KK.Saas.Regions.Boundaries;

/// <summary>How far the maps of a level are complete, for the own side.</summary>
/// <param name="Level">The level.</param>
/// <param name="Regions">Regions of the level in the own area.</param>
/// <param name="WithShape">Those with a shape, the province's among them.</param>
/// <param name="FromProvince">Those whose shape is the province's; 0 for the province itself.</param>
/// <param name="Missing">Those without one, by code.</param>
/// <param name="MayUpload">True when the own side may upload this level.</param>
public sealed record BoundaryLevelState(RegionLevel Level, int Regions, int WithShape, int FromProvince, IReadOnlyList<RegionInfo> Missing, bool MayUpload);
