using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Reports.Domain;

/// <summary>A report of a kabupaten/kota.</summary>
public sealed class CityReport : ReportRecord, IMultiTenant
{
    public CityReport(TenantId tenantId, Guid id)
        : base(id) => TenantId = tenantId;

    private CityReport()
    {
    }

    public TenantId TenantId { get; private set; }
}
