using KK.Saas.Core.Identifiers;

namespace KK.Saas.Questionnaires;

/// <summary>Survey periods of the current tenant, for later modules.</summary>
public interface IPeriodDirectory
{
    /// <summary>All periods, newest survey year first.</summary>
    Task<IReadOnlyList<PeriodInfo>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>One period, or null.</summary>
    Task<PeriodInfo?> FindAsync(PeriodId id, CancellationToken cancellationToken = default);

    /// <summary>The open period, else the newest that was ever open, else null.</summary>
    Task<PeriodInfo?> FindCurrentAsync(CancellationToken cancellationToken = default);
}
