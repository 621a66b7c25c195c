using KK.Saas.Core.Application;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;

namespace KK.Saas.Regions;

/// <summary>Browses the administrative tree.</summary>
public interface IRegionAppService : IApplicationService
{
    /// <summary>The most regions that a search returns.</summary>
    const int MaxMatches = 50;

    /// <summary>A region, the way to it and its children.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">The code is not in the tree.</exception>
    [RequiresPermission(RegionsPermissions.Read)]
    Task<RegionBranch> GetBranchAsync(RegionCode code, CancellationToken cancellationToken = default);

    /// <summary>Up to <see cref="MaxMatches"/> regions inside another whose name holds the text or whose code begins with it.</summary>
    [RequiresPermission(RegionsPermissions.Read)]
    Task<IReadOnlyList<RegionInfo>> SearchAsync(RegionCode within, string text, CancellationToken cancellationToken = default);
}
