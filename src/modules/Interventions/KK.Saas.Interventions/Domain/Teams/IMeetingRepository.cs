namespace KK.Saas.Interventions.Domain.Teams;

/// <summary>Meetings of the current side: of the tenant, or of the province.</summary>
public interface IMeetingRepository
{
    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<MeetingRecord>> ListAsync(CancellationToken cancellationToken = default);

    Task<MeetingRecord?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>A new one of the current side.</summary>
    MeetingRecord Add(Guid id);
}
