using KK.Saas.Core.Paging;
using KK.Saas.Core.Regions;

namespace KK.Saas.Regions.Application;

/// <inheritdoc cref="IRegionAppService" />
public sealed class RegionAppService(IRegionDirectory regions) : IRegionAppService
{
    public Task<RegionBranch> GetBranchAsync(RegionCode code, CancellationToken cancellationToken = default)
    {
        var region = regions.Find(code) ?? throw new Core.Errors.EntityNotFoundException("Region");
        var path = Enum.GetValues<RegionLevel>().Where(level => level <= region.Level).Select(level => regions.Find(code.At(level))!).ToList();
        return Task.FromResult(new RegionBranch(path, [.. regions.Children(code)]));
    }

    public Task<Page<RegionInfo>> SearchAsync(
        RegionCode within, string text, string? page = null, int size = IRegionAppService.PageSize, CancellationToken cancellationToken = default)
    {
        var wanted = text.Trim();
        var found = Below(within).Where(r => r.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase) || r.Code.Value.StartsWith(wanted, StringComparison.Ordinal)).ToList();
        return Task.FromResult(Walk.Read(found, r => r.Code.Value, page, Math.Clamp(size, 1, IRegionAppService.PageSize)));
    }

    private IEnumerable<RegionInfo> Below(RegionCode code) => regions.Children(code).SelectMany(child => Below(child.Code).Prepend(child));
}
