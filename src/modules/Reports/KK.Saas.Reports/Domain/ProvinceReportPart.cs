using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Reports.Domain;

/// <summary>A part of the file of the province's report.</summary>
public sealed class ProvinceReportPart : ReportPart, IHostOwned
{
    public ProvinceReportPart(Guid id, Guid reportId, int attempt, int number, byte[] content)
        : base(id, reportId, attempt, number, content)
    {
    }

    private ProvinceReportPart()
    {
    }
}
