namespace KK.Saas.Interventions.Domain.Loci;

/// <summary>Loci of the current tenant and area.</summary>
public interface ILocusRepository
{
    /// <summary>Newest fiscal year first.</summary>
    Task<IReadOnlyList<Locus>> ListAsync(CancellationToken cancellationToken = default);

    Task<Locus?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    void Add(Locus locus);
}
