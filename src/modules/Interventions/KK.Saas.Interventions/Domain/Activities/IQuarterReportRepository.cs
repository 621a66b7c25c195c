using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Domain.Activities;

/// <summary>Quarterly reports of the current tenant.</summary>
public interface IQuarterReportRepository
{
    /// <summary>Of an agency in a year, by quarter.</summary>
    Task<IReadOnlyList<QuarterReport>> ListAsync(Guid agencyId, FiscalYear year, CancellationToken cancellationToken = default);

    void Add(QuarterReport report);
}
