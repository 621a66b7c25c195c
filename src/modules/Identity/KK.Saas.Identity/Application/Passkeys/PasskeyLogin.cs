using System.Buffers.Text;
using System.Text.Json;
using KK.Saas.Identity.Application.SecondFactor;
using KK.Saas.Identity.Domain;
using Microsoft.AspNetCore.Identity;

namespace KK.Saas.Identity.Application.Passkeys;

/// <summary>Decides who comes in with a passkey. Runs as the host, as <see cref="LoginDesk" /> does.</summary>
public sealed class PasskeyLogin(
    IPasskeyCeremony ceremony, LoginDesk desk, UserManager<User> users, IPasskeyRepository passkeys, UserAccessLoader loader, SecondFactorRules rules)
{
    /// <summary>The account, when the answer fits and it is not locked; null tells nobody which of these failed.</summary>
    public async Task<User?> CheckAsync(string credential, string state)
    {
        var proven = await ceremony.ConfirmLoginAsync(credential, state);
        var user = proven?.User ?? await FindOwnerAsync(credential);
        if (user is null || await users.IsLockedOutAsync(user)) return null;
        // One answer sent twice at once: the concurrency stamp lets one of them through.
        if (proven is not null) return (await users.AddOrUpdatePasskeyAsync(user, proven.Passkey)).Succeeded ? user : null;
        await desk.FailAsync(user, "passkey");
        return null;
    }

    /// <summary>True when a role asks for two factors and a passkey is all there is: the password alone must not open the account.</summary>
    public async Task<bool> IsOnlyWayAsync(User user, CancellationToken cancellationToken) =>
        !user.HasSecondFactor && await passkeys.AnyAsync(user.Id, cancellationToken)
        && await loader.LoadByNameAsync(user.UserName!, cancellationToken) is { } info && rules.IsDemandedOf(info.Kind, info.Roles);

    /// <summary>Whose passkey it claims to be.</summary>
    private async Task<User?> FindOwnerAsync(string credential)
    {
        try
        {
            using var json = JsonDocument.Parse(credential);
            return await users.FindByPasskeyIdAsync(Base64Url.DecodeFromChars(json.RootElement.GetProperty("id").GetString()));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }
}
