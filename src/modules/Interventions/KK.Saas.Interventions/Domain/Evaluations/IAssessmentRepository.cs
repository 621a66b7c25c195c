using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Domain.Evaluations;

/// <summary>Rows of the province. Nothing here keeps cities apart: who reads for a city asks by its own kelurahan only.</summary>
public interface IAssessmentRepository
{
    /// <summary>Newest year first.</summary>
    Task<IReadOnlyList<AssessmentForm>> ListFormsAsync(CancellationToken cancellationToken = default);

    void AddForm(AssessmentForm form);

    /// <summary>Newest year first, then by code.</summary>
    Task<IReadOnlyList<PublishedLocus>> ListPublishedAsync(CancellationToken cancellationToken = default);

    /// <summary>Those inside a region.</summary>
    Task<IReadOnlyList<PublishedLocus>> ListPublishedAsync(FiscalYear year, RegionCode within, CancellationToken cancellationToken = default);

    void AddPublished(PublishedLocus locus);

    void RemovePublished(PublishedLocus locus);

    Task<IReadOnlyList<LocusAssessment>> ListAsync(CancellationToken cancellationToken = default);

    Task<LocusAssessment?> FindAsync(RegionCode village, FiscalYear year, CancellationToken cancellationToken = default);

    void Add(LocusAssessment assessment);
}
