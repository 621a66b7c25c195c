using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Reports.Domain;

/// <summary>A report of the province.</summary>
public sealed class ProvinceReport : ReportRecord, IHostOwned
{
    public ProvinceReport(Guid id)
        : base(id)
    {
    }

    private ProvinceReport()
    {
    }
}
