namespace KK.Saas.Interventions.Domain.Catalogue;

/// <summary>The stored catalogue.</summary>
public interface IInterventionRepository
{
    /// <summary>By number, to be read or changed.</summary>
    Task<IReadOnlyList<Intervention>> ListAsync(CancellationToken cancellationToken = default);

    void Add(Intervention intervention);
}
