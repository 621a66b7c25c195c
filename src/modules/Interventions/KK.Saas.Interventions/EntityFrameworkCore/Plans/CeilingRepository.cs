using KK.Saas.Core.Time;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Plans;

/// <inheritdoc cref="ICeilingRepository" />
public sealed class CeilingRepository(SaasDbContext context) : ICeilingRepository
{
    public async Task<IReadOnlyList<AgencyCeiling>> ListAsync(IReadOnlyCollection<FiscalYear> years, CancellationToken cancellationToken = default) =>
        await context.Set<AgencyCeiling>().Where(c => years.Contains(c.Year)).OrderBy(c => c.Id).ToListAsync(cancellationToken);

    public void Add(AgencyCeiling ceiling) => context.Add(ceiling);

    public void Remove(AgencyCeiling ceiling) => context.Remove(ceiling);
}
