using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Rollups;

/// <summary>Nightly recounts of the own city.</summary>
public interface ISumCheckAppService : IApplicationService
{
    /// <summary>The newest recounts first.</summary>
    [RequiresPermission(RollupsPermissions.ReadVillages)]
    Task<IReadOnlyList<SumCheckItem>> GetListAsync(CancellationToken cancellationToken = default);
}
