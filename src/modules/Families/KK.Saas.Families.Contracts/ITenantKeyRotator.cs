namespace KK.Saas.Families;

/// <summary>Rotates the key of the current tenant while everybody goes on working; used by the command line.</summary>
public interface ITenantKeyRotator
{
    /// <summary>Makes a new key and wraps every family's key with it, in batches; takes up a rotation that broke off.</summary>
    /// <returns>How many families' keys were wrapped anew.</returns>
    Task<int> RotateAsync(CancellationToken cancellationToken = default);

    /// <summary>Forgets the former key once no node can write with it any more.</summary>
    /// <returns>False: too early, ask again in some seconds.</returns>
    Task<bool> FinishAsync(CancellationToken cancellationToken = default);
}
