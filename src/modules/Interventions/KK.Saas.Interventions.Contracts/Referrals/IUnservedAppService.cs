using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions.Referrals;

/// <summary>
/// Families of a kelurahan in the lowest band that nobody serves: no service since the first day of the survey year, and no
/// referral that is open. It names families and their band, so it also asks for the permissions to read both.
/// </summary>
public interface IUnservedAppService : IApplicationService
{
    /// <summary>A page, in the order of a walk: by RT and house.</summary>
    /// <param name="village">A kelurahan or desa of the own area; another one has no families here.</param>
    /// <param name="page">Handle of a page; null for the first.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [RequiresPermission(InterventionsPermissions.ReadReferrals)]
    [Audited(AuditAction.Read)]
    Task<UnservedPage> GetPageAsync(RegionCode village, string? page = null, CancellationToken cancellationToken = default);
}
