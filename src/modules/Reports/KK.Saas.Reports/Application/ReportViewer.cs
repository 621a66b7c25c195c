using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Interventions;
using KK.Saas.Rollups;

namespace KK.Saas.Reports.Application;

/// <summary>
/// Through whose eyes reports are made: somebody of the side who may read its figures and plans, and no answer of a single
/// family, so that small sensitive counts are withheld. Who asked plays no part: everybody gets the same report.
/// </summary>
public sealed class ReportViewer(ICurrentUser user, ICurrentTenant tenant)
{
    private static readonly IReadOnlySet<string> OfCity = new HashSet<string>(StringComparer.Ordinal)
    {
        RollupsPermissions.ReadPicture, RollupsPermissions.ReadVillages, InterventionsPermissions.ReadLoci, InterventionsPermissions.ReadPlans,
    };

    private static readonly IReadOnlySet<string> OfProvince = new HashSet<string>(StringComparer.Ordinal) { RollupsPermissions.ReadPicture, RollupsPermissions.ReadProvince };

    /// <summary>Who asked, while the viewer's eyes are used.</summary>
    public CurrentUserInfo? Asker { get; private set; }

    /// <summary>Enters until the result is disposed.</summary>
    public IDisposable Enter()
    {
        Asker = user.Info;
        var isProvince = tenant.Kind == TenantScopeKind.Host;
        return user.Change(new CurrentUserInfo(
            Guid.Empty, "laporan", "Laporan", isProvince ? UserKind.Host : UserKind.Tenant, tenant.Id, [], isProvince ? OfProvince : OfCity, AreaScope.All));
    }
}
