namespace KK.Saas.Scoring;

/// <summary>Scoring models of published instruments, for later modules.</summary>
public interface IScoringModelDirectory
{
    /// <summary>The model, or null when the instrument is unknown.</summary>
    Task<ScoringModelInfo?> FindAsync(Guid instrumentId, CancellationToken cancellationToken = default);
}
