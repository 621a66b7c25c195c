using KK.Saas.Identity.Domain;
using Microsoft.AspNetCore.Identity;

namespace KK.Saas.Identity.Application.Passkeys;

/// <summary>
/// WebAuthn as ASP.NET Core Identity carries it. Address and origin come from the request, which is why it lies outside of
/// this layer. Answers that do not fit are null, whatever is wrong with them.
/// </summary>
public interface IPasskeyCeremony
{
    Task<PasskeyOffer> OfferCreationAsync(User user);

    /// <summary>For whoever holds a passkey; the device knows for which account.</summary>
    Task<PasskeyOffer> OfferLoginAsync();

    /// <summary>The new passkey; it must have been offered to this user.</summary>
    Task<UserPasskeyInfo?> ConfirmCreationAsync(User user, string credential, string state);

    Task<ProvenPasskey?> ConfirmLoginAsync(string credential, string state);
}
