using KK.Saas.Core.Regions;

namespace KK.Saas.Identity;

/// <summary>A new user.</summary>
/// <param name="UserName">3 to 60 letters, digits, dot, hyphen or underscore; unique in the whole system.</param>
/// <param name="DisplayName">1 to 100 characters.</param>
/// <param name="Roles">At least one role of the own side.</param>
/// <param name="Areas">For area-bound roles: at least one kelurahan, desa or kecamatan of the own city.</param>
public sealed record CreateUserInput(string UserName, string DisplayName, IReadOnlyList<string> Roles, IReadOnlyList<RegionCode> Areas);
