using KK.Saas.EntityFrameworkCore;
using KK.Saas.Regions.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Regions.EntityFrameworkCore;

public sealed class RegionSeedStore(SaasDbContext context) : IRegionSeedStore
{
    public async Task UpsertAsync(IReadOnlyList<Region> regions, CancellationToken cancellationToken = default)
    {
        var stored = await context.Set<Region>().ToDictionaryAsync(r => r.Code, cancellationToken);
        foreach (var region in regions)
        {
            if (!stored.TryGetValue(region.Code, out var known)) context.Add(region);
            else if (known.Name != region.Name || known.Source != region.Source) known.Rename(region.Name, region.Source);
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task UpsertAsync(IReadOnlyList<PovertyLine> lines, CancellationToken cancellationToken = default)
    {
        var stored = await context.Set<PovertyLine>().ToDictionaryAsync(l => (l.Region, l.Year, l.Edition), cancellationToken);
        foreach (var line in lines)
        {
            if (!stored.TryGetValue((line.Region, line.Year, line.Edition), out var known)) context.Add(line);
            else if (known.RupiahPerCapitaMonth != line.RupiahPerCapitaMonth || known.Source != line.Source)
                known.Correct(line.RupiahPerCapitaMonth, line.Source, line.Confidence);
        }

        await context.SaveChangesAsync(cancellationToken);
    }
}
