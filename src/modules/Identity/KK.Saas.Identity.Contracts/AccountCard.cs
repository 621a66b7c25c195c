using KK.Saas.Core.Regions;

namespace KK.Saas.Identity;

/// <summary>What somebody needs to log in for the first time, to be printed at once: the password is shown once and never again.</summary>
/// <param name="DisplayName">Whose it is.</param>
/// <param name="UserName">System-wide login name.</param>
/// <param name="Password">In clear; never log it. It must be changed at the first login.</param>
/// <param name="Roles">Names of roles.</param>
/// <param name="Areas">Kelurahan, desa or kecamatan.</param>
public sealed record AccountCard(string DisplayName, string UserName, string Password, IReadOnlyList<string> Roles, IReadOnlyList<RegionCode> Areas);
