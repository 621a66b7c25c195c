using KK.Saas.Core.Application;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;

namespace KK.Saas.Rollups;

/// <summary>Sums of the kelurahan of the own area.</summary>
public interface IVillagePictureAppService : IApplicationService
{
    /// <summary>The ranking of a survey year (the current period when null). It reads one row a kelurahan.</summary>
    [RequiresPermission(RollupsPermissions.ReadVillages)]
    Task<VillageTable> GetListAsync(int? surveyYear = null, CancellationToken cancellationToken = default);

    /// <summary>One kelurahan in a survey year (the current period when null).</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">It lies outside the caller's area, or no such period exists.</exception>
    [RequiresPermission(RollupsPermissions.ReadVillages)]
    Task<VillagePicture> GetAsync(RegionCode village, int? surveyYear = null, CancellationToken cancellationToken = default);
}
