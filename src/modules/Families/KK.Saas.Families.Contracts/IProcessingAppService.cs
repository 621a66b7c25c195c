using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Families;

/// <summary>The record of processing activities.</summary>
public interface IProcessingAppService : IApplicationService
{
    /// <summary>All activities of the product.</summary>
    [RequiresPermission(FamiliesPermissions.ReadPrivacy, FamiliesPermissions.ReadPrivacyCounts)]
    Task<IReadOnlyList<ProcessingActivity>> GetListAsync(CancellationToken cancellationToken = default);
}
