using KK.Saas.EntityFrameworkCore;
using KK.Saas.Rollups.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Rollups.EntityFrameworkCore;

/// <inheritdoc cref="ISumCheckRepository" />
public sealed class SumCheckRepository(SaasDbContext context) : ISumCheckRepository
{
    public void Add(SumCheck check) => context.Add(check);

    public async Task<IReadOnlyList<SumCheck>> ListAsync(int limit, CancellationToken cancellationToken = default) =>
        await context.Set<SumCheck>().AsNoTracking().OrderByDescending(c => c.CheckedAtUtc).ThenBy(c => c.Id).Take(limit).ToListAsync(cancellationToken);
}
