namespace KK.Saas.Interventions.Domain.Catalogue;

/// <summary>The province's catalogue.</summary>
public interface IInterventionRepository
{
    /// <summary>By number, to be read or changed; retired ones too.</summary>
    Task<IReadOnlyList<Intervention>> ListAsync(CancellationToken cancellationToken = default);

    Task<Intervention?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    Task<int> HighestNumberAsync(CancellationToken cancellationToken = default);

    void Add(Intervention intervention);
}
