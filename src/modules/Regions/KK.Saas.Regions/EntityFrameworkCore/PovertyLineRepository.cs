using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Regions.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Regions.EntityFrameworkCore;

public sealed class PovertyLineRepository(SaasDbContext context) : IPovertyLineRepository
{
    public async Task<IReadOnlyList<PovertyLine>> ListAsync(RegionCode region, CancellationToken cancellationToken = default) =>
        await context.Set<PovertyLine>().AsNoTracking().Where(l => l.Region == region).ToListAsync(cancellationToken);
}
