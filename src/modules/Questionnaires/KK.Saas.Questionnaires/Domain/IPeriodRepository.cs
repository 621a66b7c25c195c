using KK.Saas.Core.Identifiers;

namespace KK.Saas.Questionnaires.Domain;

/// <summary>Stored periods of the current tenant.</summary>
public interface IPeriodRepository
{
    Task<IReadOnlyList<Period>> ListAsync(CancellationToken cancellationToken = default);

    Task<Period?> FindAsync(PeriodId id, CancellationToken cancellationToken = default);

    void Add(Period period);
}
