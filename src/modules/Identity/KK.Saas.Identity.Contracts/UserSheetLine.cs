using KK.Saas.Core.Regions;

namespace KK.Saas.Identity;

/// <summary>A row of a sheet of which an account can be made.</summary>
/// <param name="Source">The row, its role and areas as codes.</param>
/// <param name="UserName">As given, or made from the name.</param>
/// <param name="Role">Name of the role.</param>
/// <param name="Areas">Kelurahan, desa or kecamatan.</param>
public sealed record UserSheetLine(UserSheetRow Source, string UserName, string Role, IReadOnlyList<RegionCode> Areas);
