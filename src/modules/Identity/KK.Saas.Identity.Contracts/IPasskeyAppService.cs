using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;

namespace KK.Saas.Identity;

/// <summary>
/// Passkeys of the own account (WebAuthn Level 3). Each checks its owner by fingerprint, face or PIN, so that one counts as both
/// factors. Every call asks for a proof that is not older than five minutes; else "Identity:ProofNeeded".
/// </summary>
public interface IPasskeyAppService : IApplicationService
{
    /// <summary>Most passkeys that an account may hold.</summary>
    const int MaxPasskeys = 10;

    /// <summary>Longest name, in characters.</summary>
    const int MaxNameLength = 60;

    /// <summary>A challenge for a new passkey; nothing changes until the answer to it comes.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Identity:PasskeyLimit".</exception>
    [RequiresPermission(IdentityPermissions.OwnAccount)]
    [NotAudited("Nothing is in force until the device answers, and that is audited.")]
    Task<PasskeyOffer> BeginAsync(CancellationToken cancellationToken = default);

    /// <summary>Takes the new passkey; other logins end.</summary>
    /// <param name="name">1 to 60 characters.</param>
    /// <param name="credential">What the browser answered, in JSON.</param>
    /// <param name="state">Of the offer.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Core.Errors.BusinessException">"Identity:PasskeyName", "Identity:PasskeyLimit", or "Identity:PasskeyRefused" when the answer does not fit.</exception>
    [RequiresPermission(IdentityPermissions.OwnAccount)]
    Task AddAsync(string name, string credential, string state, CancellationToken cancellationToken = default);

    /// <summary>Removes a passkey; other logins end.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Identity:SecondFactorNeeded" when a role asks for a second factor and this is the last one.</exception>
    [RequiresPermission(IdentityPermissions.OwnAccount)]
    Task RemoveAsync(Guid id, CancellationToken cancellationToken = default);
}
