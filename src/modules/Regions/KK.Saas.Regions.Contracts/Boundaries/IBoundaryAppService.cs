using KK.Saas.Core.Application;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;

namespace KK.Saas.Regions.Boundaries;

/// <summary>
/// Boundaries of regions for maps, from GeoJSON files. The province's are seen by everybody; a city's own stand before them
/// in its pages, and nobody else sees those.
/// </summary>
public interface IBoundaryAppService : IApplicationService
{
    /// <summary>The largest file, in bytes.</summary>
    const int MaxBytes = 20 * 1024 * 1024;

    /// <summary>The longest text on source and licence.</summary>
    const int MaxSourceLength = 300;

    /// <summary>Shapes of a level inside a region; of the own kabupaten/kota, or the whole province, when null.</summary>
    [RequiresPermission(RegionsPermissions.Read)]
    Task<BoundaryMap> GetMapAsync(RegionLevel level, RegionCode? within = null, CancellationToken cancellationToken = default);

    /// <summary>Levels and uploads of the own side.</summary>
    [RequiresPermission(RegionsPermissions.ManageBoundaries)]
    Task<BoundaryState> GetStateAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes in a GeoJSON FeatureCollection in longitude and latitude: good features are stored, each other one is told.
    /// Older uploads stay below, so that taking this one away brings their shapes back.
    /// </summary>
    /// <param name="level">The level of all its regions: for a city kecamatan or kelurahan/desa, for the province kabupaten/kota too.</param>
    /// <param name="source">Source and licence; shown beside each map.</param>
    /// <param name="fileName">Kept beside it.</param>
    /// <param name="content">Up to <see cref="MaxBytes"/>.</param>
    /// <param name="cancellationToken">Stops the import; nothing is stored then.</param>
    /// <exception cref="Core.Errors.BusinessException">"Regions.Boundaries:..." when the file cannot be read as a whole.</exception>
    [RequiresPermission(RegionsPermissions.ManageBoundaries)]
    Task<BoundaryUploadResult> UploadAsync(RegionLevel level, string source, string fileName, Stream content, CancellationToken cancellationToken = default);

    /// <summary>Takes an upload of the own side away with its shapes; what lay below is shown again.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">There is none with this id on the own side.</exception>
    [RequiresPermission(RegionsPermissions.ManageBoundaries)]
    Task DeleteAsync(Guid uploadId, CancellationToken cancellationToken = default);
}
