namespace KK.Saas.Core.Keys;

/// <summary>Wraps anew, under the current master key, what one part of the product keeps under a former one.</summary>
public interface IMasterKeyRotation
{
    /// <summary>Safe to run any number of times, while others read and write. Runs as the host first, then once as each tenant.</summary>
    /// <returns>How many boxes were wrapped anew.</returns>
    Task<int> RewrapAsync(CancellationToken cancellationToken = default);
}
