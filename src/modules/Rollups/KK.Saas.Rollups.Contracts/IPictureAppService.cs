using KK.Saas.Core.Application;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;

namespace KK.Saas.Rollups;

/// <summary>
/// Figures to look at, the same shape for both sides: users of a kabupaten/kota see the sums of their own area, the province
/// sees published figures. Kecamatan, kabupaten/kota and province are sums of their parts.
/// </summary>
public interface IPictureAppService : IApplicationService
{
    /// <summary>A region (the reader's own when null) in a survey year (the current one when null).</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">The region lies outside of what the reader sees, or the year has no period.</exception>
    [RequiresPermission(RollupsPermissions.ReadPicture)]
    Task<RegionPicture> GetAsync(RegionCode? region = null, int? surveyYear = null, FamilyGroup group = FamilyGroup.All, CancellationToken cancellationToken = default);

    /// <summary>The regions of a level inside a region (the reader's own when null). It reads one row a kelurahan.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">The region lies outside of what the reader sees, or the year has no period.</exception>
    [RequiresPermission(RollupsPermissions.ReadPicture)]
    Task<RegionList> GetListAsync(RegionLevel level, RegionCode? within = null, int? surveyYear = null, FamilyGroup group = FamilyGroup.All, CancellationToken cancellationToken = default);

    /// <summary>A region (the reader's own when null) over all survey years.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">The region lies outside of what the reader sees.</exception>
    [RequiresPermission(RollupsPermissions.ReadPicture)]
    Task<RegionTrend> GetTrendAsync(RegionCode? region = null, FamilyGroup group = FamilyGroup.All, CancellationToken cancellationToken = default);
}
