namespace KK.Saas.Questionnaires.Domain;

/// <summary>Stored instruments.</summary>
public interface IInstrumentRepository
{
    Task<Instrument?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    Task<Instrument?> FindAsync(string formId, string version, CancellationToken cancellationToken = default);

    /// <summary>The one that was published last, or null.</summary>
    Task<Guid?> FindNewestIdAsync(CancellationToken cancellationToken = default);

    /// <summary>Drafts first, then newest first; without their workbooks.</summary>
    Task<IReadOnlyList<InstrumentInfo>> ListAsync(CancellationToken cancellationToken = default);

    void Add(Instrument instrument);
}
