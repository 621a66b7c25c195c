using KK.Saas.Core.Data;
using KK.Saas.Regions.Data;
using KK.Saas.Regions.Domain;

namespace KK.Saas.Regions.Application;

/// <summary>Puts the administrative tree and the poverty lines in place.</summary>
public sealed class RegionDataSeedContributor(IRegionSeedStore store) : IDataSeedContributor
{
    public int Order => 20;

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (!context.IsHost) return;
        await store.UpsertAsync(RegionFacts.Regions, cancellationToken);
        await store.UpsertAsync(RegionFacts.PovertyLines, cancellationToken);
    }
}
