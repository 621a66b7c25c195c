using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Reports.Domain;

/// <summary>How often a city has its reports made.</summary>
public sealed class CityReportRhythm : ReportRhythmRecord, IMultiTenant
{
    public CityReportRhythm(TenantId tenantId) => TenantId = tenantId;

    private CityReportRhythm()
    {
    }

    public TenantId TenantId { get; private set; }
}
