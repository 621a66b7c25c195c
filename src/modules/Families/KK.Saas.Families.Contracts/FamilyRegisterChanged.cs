using KK.Saas.Core.Regions;

namespace KK.Saas.Families;

/// <summary>
/// The number of active families of a kelurahan or desa changes with the save that follows. A move publishes it twice,
/// for the old place and the new.
/// </summary>
/// <param name="Village">Kelurahan or desa.</param>
public sealed record FamilyRegisterChanged(RegionCode Village);
