namespace KK.Saas.Identity.Domain;

/// <summary>What users granted to apps. It lies on the host side, as accounts do: every call names the user.</summary>
public interface IAppGrantRepository
{
    /// <summary>Those with a token that is still good, the newest first.</summary>
    Task<IReadOnlyList<AppGrantItem>> ListAsync(Guid userId, DateTime now, CancellationToken cancellationToken = default);

    /// <summary>Ends the grant and its tokens; false when the user gave no such grant.</summary>
    Task<bool> WithdrawAsync(Guid userId, Guid id, CancellationToken cancellationToken = default);
}
