using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Tenancy;

/// <summary>Settings of the own city.</summary>
public interface ISettingAppService : IApplicationService
{
    /// <summary>The settings in force.</summary>
    [RequiresPermission(TenancyPermissions.ManageSettings)]
    Task<CitySettings> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Replaces the settings.</summary>
    [RequiresPermission(TenancyPermissions.ManageSettings)]
    Task UpdateAsync(CitySettings input, CancellationToken cancellationToken = default);
}
