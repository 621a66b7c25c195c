using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Domain.Plans;

/// <summary>Ceilings of the agencies of the current tenant.</summary>
public interface ICeilingRepository
{
    /// <summary>Of these fiscal years, both kinds.</summary>
    Task<IReadOnlyList<AgencyCeiling>> ListAsync(IReadOnlyCollection<FiscalYear> years, CancellationToken cancellationToken = default);

    void Add(AgencyCeiling ceiling);

    void Remove(AgencyCeiling ceiling);
}
