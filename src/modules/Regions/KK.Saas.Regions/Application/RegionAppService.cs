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

    public Task<IReadOnlyList<RegionInfo>> SearchAsync(RegionCode within, string text, CancellationToken cancellationToken = default)
    {
        var wanted = text.Trim();
        return Task.FromResult<IReadOnlyList<RegionInfo>>(
            [.. Below(within).Where(r => r.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase) || r.Code.Value.StartsWith(wanted, StringComparison.Ordinal)).Take(IRegionAppService.MaxMatches)]);
    }

    private IEnumerable<RegionInfo> Below(RegionCode code) => regions.Children(code).SelectMany(child => Below(child.Code).Prepend(child));
}
