using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Domain.Loci;

/// <summary>Loci of the current tenant and area.</summary>
public interface ILocusRepository
{
    /// <summary>Newest fiscal year first, without those withdrawn.</summary>
    Task<IReadOnlyList<Locus>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Withdrawn ones as well.</summary>
    Task<Locus?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>That of a kelurahan and year, withdrawn or not.</summary>
    Task<Locus?> FindAsync(FiscalYear year, RegionCode village, CancellationToken cancellationToken = default);

    void Add(Locus locus);

    /// <summary>What was planned, decided and withdrawn: newest year first, then newest line first.</summary>
    Task<IReadOnlyList<LocusChoice>> ListChoicesAsync(CancellationToken cancellationToken = default);

    Task<LocusChoice?> FindChoiceAsync(Guid id, CancellationToken cancellationToken = default);

    void AddChoice(LocusChoice choice);
}
