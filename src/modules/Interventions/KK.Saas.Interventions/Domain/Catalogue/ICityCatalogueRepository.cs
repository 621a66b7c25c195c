namespace KK.Saas.Interventions.Domain.Catalogue;

/// <summary>What the current city adds to the catalogue.</summary>
public interface ICityCatalogueRepository
{
    /// <summary>Own interventions by number; retired ones too.</summary>
    Task<IReadOnlyList<OwnIntervention>> ListOwnAsync(CancellationToken cancellationToken = default);

    Task<OwnIntervention?> FindOwnAsync(Guid id, CancellationToken cancellationToken = default);

    Task<int> HighestOwnNumberAsync(CancellationToken cancellationToken = default);

    void Add(OwnIntervention intervention);

    Task<IReadOnlyList<InterventionExtension>> ListExtensionsAsync(CancellationToken cancellationToken = default);

    /// <summary>What the city says about an entry of the province, or null.</summary>
    Task<InterventionExtension?> FindExtensionAsync(Guid interventionId, CancellationToken cancellationToken = default);

    void Add(InterventionExtension extension);
}
