using KK.Saas.Core.Regions;

namespace KK.Saas.Interventions.Activities;

/// <summary>A kelurahan or desa to choose.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
public sealed record ActivityVillage(RegionCode Code, string Name);
