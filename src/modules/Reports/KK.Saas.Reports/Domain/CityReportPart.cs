using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Reports.Domain;

/// <summary>A part of the file of a city's report.</summary>
public sealed class CityReportPart : ReportPart, IMultiTenant
{
    public CityReportPart(TenantId tenantId, Guid id, Guid reportId, int attempt, int number, byte[] content)
        : base(id, reportId, attempt, number, content) => TenantId = tenantId;

    private CityReportPart()
    {
    }

    public TenantId TenantId { get; private set; }
}
