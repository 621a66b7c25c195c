namespace KK.Saas.Identity;

/// <summary>Makes the first admins of the province and of a kabupaten/kota, from the command line.</summary>
public interface IAdminBootstrap
{
    /// <summary>Creates a province admin.</summary>
    /// <exception cref="Core.Errors.BusinessException">The name is taken or malformed, or the password too weak.</exception>
    Task CreateProvinceAdminAsync(string userName, string password, CancellationToken cancellationToken = default);

    /// <summary>Creates an admin of the current tenant.</summary>
    /// <exception cref="Core.Errors.BusinessException">The name is taken or malformed, or the password too weak.</exception>
    /// <exception cref="Core.MultiTenancy.TenantRequiredException">There is no current tenant.</exception>
    Task CreateCityAdminAsync(string userName, string password, CancellationToken cancellationToken = default);
}
