namespace KK.Saas.Identity;

/// <summary>Makes the first admin of the province, from the command line.</summary>
public interface IAdminBootstrap
{
    /// <summary>Creates a province admin.</summary>
    /// <exception cref="Core.Errors.BusinessException">The name is taken or malformed, or the password too weak.</exception>
    Task CreateProvinceAdminAsync(string userName, string password, CancellationToken cancellationToken = default);
}
