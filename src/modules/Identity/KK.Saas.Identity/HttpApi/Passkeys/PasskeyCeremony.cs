using KK.Saas.Identity.Application.Passkeys;
using KK.Saas.Identity.Domain;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace KK.Saas.Identity.HttpApi.Passkeys;

/// <inheritdoc cref="IPasskeyCeremony" />
public sealed class PasskeyCeremony(IPasskeyHandler<User> handler, IHttpContextAccessor accessor) : IPasskeyCeremony
{
    /// <summary>A browser's answer takes some thousand characters, with an RSA key and an attestation.</summary>
    private const int MaxCredentialLength = 20_000;

    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("Passkeys need a request: the browser binds them to its address.");

    public async Task<PasskeyOffer> OfferCreationAsync(User user)
    {
        var made = await handler.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = user.Id.ToString(), Name = user.UserName!, DisplayName = user.DisplayName }, Context);
        return new PasskeyOffer(made.CreationOptionsJson, made.AttestationState ?? "");
    }

    public async Task<PasskeyOffer> OfferLoginAsync()
    {
        var made = await handler.MakeRequestOptionsAsync(null, Context);
        return new PasskeyOffer(made.RequestOptionsJson, made.AssertionState ?? "");
    }

    public async Task<UserPasskeyInfo?> ConfirmCreationAsync(User user, string credential, string state)
    {
        if (credential.Length > MaxCredentialLength) return null;
        var result = await handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = Context, CredentialJson = credential, AttestationState = state });
        return result.Succeeded && result.UserEntity.Id == user.Id.ToString() && result.Passkey.PublicKey.Length <= Passkey.MaxPublicKeyLength ? result.Passkey : null;
    }

    public async Task<ProvenPasskey?> ConfirmLoginAsync(string credential, string state)
    {
        if (credential.Length > MaxCredentialLength) return null;
        var result = await handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = Context, CredentialJson = credential, AssertionState = state });
        return result.Succeeded ? new ProvenPasskey(result.User, result.Passkey) : null;
    }
}
