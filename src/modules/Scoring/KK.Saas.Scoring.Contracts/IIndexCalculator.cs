namespace KK.Saas.Scoring;

/// <summary>The index that a family with given indicators has, for later modules that ask "what if".</summary>
public interface IIndexCalculator
{
    /// <summary>
    /// The formula of an instrument: from the applicable and the met indicators (bits by ordinal) to the index of 0 to
    /// 1,000,000, null where nothing applies. Null when the instrument is unknown.
    /// </summary>
    Task<Func<long, long, int?>?> FindAsync(Guid instrumentId, CancellationToken cancellationToken = default);
}
