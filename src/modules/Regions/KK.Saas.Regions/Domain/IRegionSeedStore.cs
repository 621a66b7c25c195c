namespace KK.Saas.Regions.Domain;

/// <summary>Brings the tables of the module in line with the embedded facts.</summary>
public interface IRegionSeedStore
{
    /// <summary>Adds regions that are missing and renames those whose name changed.</summary>
    Task UpsertAsync(IReadOnlyList<Region> regions, CancellationToken cancellationToken = default);

    /// <summary>Adds poverty lines that are missing and corrects those whose figure changed.</summary>
    Task UpsertAsync(IReadOnlyList<PovertyLine> lines, CancellationToken cancellationToken = default);
}
