using KK.Saas.Core.Regions;

namespace KK.Saas.Identity;

/// <summary>A user with roles and areas.</summary>
/// <param name="Id">The user.</param>
/// <param name="UserName">System-wide login name.</param>
/// <param name="DisplayName">Name on the screen.</param>
/// <param name="Roles">Names of roles.</param>
/// <param name="Areas">Kelurahan, desa or kecamatan; empty for users of the province.</param>
/// <param name="IsActive">False: cannot log in.</param>
/// <param name="CreatedAtUtc">When the account was made.</param>
public sealed record UserDetail(
    Guid Id, string UserName, string DisplayName, IReadOnlyList<string> Roles, IReadOnlyList<RegionCode> Areas, bool IsActive, DateTime CreatedAtUtc);
