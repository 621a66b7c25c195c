using KK.Saas.Core.Application;
using KK.Saas.Core.Paging;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;

namespace KK.Saas.Regions;

/// <summary>Browses the administrative tree.</summary>
public interface IRegionAppService : IApplicationService
{
    /// <summary>Regions on a page of a search.</summary>
    const int PageSize = 50;

    /// <summary>A region, the way to it and its children.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">The code is not in the tree.</exception>
    [RequiresPermission(RegionsPermissions.Read)]
    Task<RegionBranch> GetBranchAsync(RegionCode code, CancellationToken cancellationToken = default);

    /// <summary>Regions inside another whose name holds the text or whose code begins with it, from above down.</summary>
    /// <param name="within">Where to look.</param>
    /// <param name="text">Part of a name, or the beginning of a code.</param>
    /// <param name="page">Handle of a page; null for the first.</param>
    /// <param name="size">Regions a page, 1 to <see cref="PageSize"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [RequiresPermission(RegionsPermissions.Read)]
    Task<Page<RegionInfo>> SearchAsync(RegionCode within, string text, string? page = null, int size = PageSize, CancellationToken cancellationToken = default);
}
