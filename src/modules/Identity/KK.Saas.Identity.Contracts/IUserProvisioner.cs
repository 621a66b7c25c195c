using KK.Saas.Core.Regions;

namespace KK.Saas.Identity;

/// <summary>Makes accounts with known passwords, for the demo; the host refuses it in Production.</summary>
public interface IUserProvisioner
{
    /// <summary>Creates the account in the current scope (tenant or host) unless it is there.</summary>
    Task EnsureAsync(string userName, string displayName, string password, IReadOnlyList<string> roles, IReadOnlyList<RegionCode> areas, CancellationToken cancellationToken = default);
}
