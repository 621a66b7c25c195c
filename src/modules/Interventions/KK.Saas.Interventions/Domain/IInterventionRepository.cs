namespace KK.Saas.Interventions.Domain;

/// <summary>The stored catalogue.</summary>
public interface IInterventionRepository
{
    /// <summary>By number, to be read or changed.</summary>
    Task<IReadOnlyList<Intervention>> ListAsync(CancellationToken cancellationToken = default);

    void Add(Intervention intervention);
}
