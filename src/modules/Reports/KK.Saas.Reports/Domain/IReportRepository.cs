using KK.Saas.Core.Paging;

namespace KK.Saas.Reports.Domain;

/// <summary>Reports of the current side: of the tenant, or of the province.</summary>
public interface IReportRepository
{
    Task<ReportRecord?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Newest first.</summary>
    Task<Page<ReportRecord>> ReadAsync(string? page, int size, CancellationToken cancellationToken = default);

    Task<int> CountWaitingAsync(CancellationToken cancellationToken = default);

    /// <summary>Begins the oldest report that waits, or whose worker was last heard of before a moment. Of two at once one gets it.</summary>
    /// <returns>The report and whether to make it (else it was given up); null when there is none.</returns>
    Task<(ReportRecord Report, bool IsBegun)?> ClaimAsync(DateTime now, CancellationToken cancellationToken = default);

    Task<bool> HasOccasionAsync(ReportOffer offer, string occasion, CancellationToken cancellationToken = default);

    /// <summary>A new one of the current side.</summary>
    ReportRecord Add(Guid id);

    Task<byte[]?> FindPartAsync(Guid reportId, int attempt, int number, CancellationToken cancellationToken = default);

    void AddPart(Guid reportId, int attempt, int number, byte[] content);

    /// <summary>Removes parts of attempts before one.</summary>
    Task RemovePartsAsync(Guid reportId, int beforeAttempt, CancellationToken cancellationToken = default);

    /// <summary>Removes reports that were finished before a moment, and those beyond a number of each kind and format.</summary>
    Task RemoveOldAsync(DateTime before, int versions, CancellationToken cancellationToken = default);

    Task<ReportRhythm> GetRhythmAsync(CancellationToken cancellationToken = default);

    Task SetRhythmAsync(ReportRhythm rhythm, CancellationToken cancellationToken = default);

    /// <exception cref="Core.Errors.BusinessException">"Reports:ChangedMeanwhile".</exception>
    Task SaveAsync(CancellationToken cancellationToken = default);
}
