namespace KK.Saas.Scoring;

/// <summary>Indices of families as they are or would be, for later modules that ask what would lift a family most.</summary>
public interface IIndexCalculator
{
    /// <summary>How an instrument makes an index of masks: loaded once, then reckoned as often as needed.</summary>
    /// <exception cref="InvalidOperationException">The instrument is unknown or has no scoring model.</exception>
    Task<IndexOf> ForAsync(Guid instrumentId, CancellationToken cancellationToken = default);
}
