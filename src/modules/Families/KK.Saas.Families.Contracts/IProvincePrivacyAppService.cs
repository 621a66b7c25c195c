using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Families;

/// <summary>How the cities keep the rights of data subjects, as counts.</summary>
public interface IProvincePrivacyAppService : IApplicationService
{
    /// <summary>Cities that had anything to count, by code.</summary>
    [RequiresPermission(FamiliesPermissions.ReadPrivacyCounts)]
    Task<IReadOnlyList<PrivacyCounts>> GetAsync(CancellationToken cancellationToken = default);
}
