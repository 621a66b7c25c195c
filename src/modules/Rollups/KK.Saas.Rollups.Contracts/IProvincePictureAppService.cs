using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Rollups;

/// <summary>The province's view across its kabupaten/kota; it reads published cells, never a tenant's rows.</summary>
public interface IProvincePictureAppService : IApplicationService
{
    /// <summary>A survey year (the newest published when null).</summary>
    [RequiresPermission(RollupsPermissions.ReadProvince)]
    Task<ProvincePicture> GetAsync(int? surveyYear = null, CancellationToken cancellationToken = default);
}
