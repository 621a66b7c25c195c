using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Reports.Application;

/// <summary>Asks for the waiting reports of a side to be made soon.</summary>
public interface IReportQueue
{
    /// <param name="tenant">The tenant; null for the province.</param>
    void Request(TenantId? tenant);
}
