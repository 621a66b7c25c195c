using KK.Saas.Core.Regions;

namespace KK.Saas.Families;

/// <summary>A kelurahan or desa to choose.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="DistrictName">Name of the kecamatan.</param>
public sealed record VillageChoice(RegionCode Code, string Name, string DistrictName);
