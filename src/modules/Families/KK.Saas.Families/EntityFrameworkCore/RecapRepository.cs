using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families.Domain.Recaps;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Families.EntityFrameworkCore;

public sealed class RecapRepository(SaasDbContext context) : IRecapRepository
{
    public async Task<IReadOnlyList<RecapEdition>> ListEditionsAsync(CancellationToken cancellationToken = default)
    {
        var editions = await context.Set<WelfareRecap>().Select(r => new { r.Year, r.Source }).Distinct()
            .OrderByDescending(r => r.Year).ThenByDescending(r => r.Source).ToListAsync(cancellationToken);
        return [.. editions.Select(e => new RecapEdition(e.Year, e.Source))];
    }

    public async Task<IReadOnlyList<WelfareRecap>> ListAsync(int year, WelfareSource source, CancellationToken cancellationToken = default) =>
        await context.Set<WelfareRecap>().Where(r => r.Year == year && r.Source == source).ToListAsync(cancellationToken);

    public void Add(WelfareRecap recap) => context.Add(recap);
}
