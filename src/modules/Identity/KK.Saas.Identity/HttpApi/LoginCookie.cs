using System.Security.Claims;
using KK.Saas.Core.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace KK.Saas.Identity.HttpApi;

/// <summary>Writes the cookies of logins: the real one, and the short ones between password and code, and between challenge and passkey.</summary>
internal static class LoginCookie
{
    /// <summary>Kinds of challenges; one does not serve for the other.</summary>
    public const string LoginChallenge = "kk:passkey-login", NewPasskeyChallenge = "kk:passkey-new";

    public static Task SignInAsync(HttpContext context, OpenedSession session) => context.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity(
        [
            new Claim(SaasClaims.UserId, session.UserId.ToString()),
            new Claim(SaasClaims.SecurityStamp, session.SecurityStamp),
            new Claim(SaasClaims.SessionId, session.SessionId.ToString()),
        ],
        CookieAuthenticationDefaults.AuthenticationScheme, SaasClaims.UserId, null)));

    /// <summary>Says only whose password was right; it opens nothing.</summary>
    public static Task RememberPasswordAsync(HttpContext context, Guid userId, string securityStamp) => context.SignInAsync(
        SaasSchemes.PasswordGiven,
        new ClaimsPrincipal(new ClaimsIdentity([new Claim(SaasClaims.UserId, userId.ToString()), new Claim(SaasClaims.SecurityStamp, securityStamp)], SaasSchemes.PasswordGiven)));

    public static async Task<(string UserId, string Stamp)?> ReadPasswordGivenAsync(HttpContext context)
    {
        var result = await context.AuthenticateAsync(SaasSchemes.PasswordGiven);
        return result.Principal?.FindFirstValue(SaasClaims.UserId) is { } id && result.Principal.FindFirstValue(SaasClaims.SecurityStamp) is { } stamp ? (id, stamp) : null;
    }

    public static Task RememberChallengeAsync(HttpContext context, string kind, string state) => context.SignInAsync(
        SaasSchemes.Passkey, new ClaimsPrincipal(new ClaimsIdentity([new Claim(kind, state)], SaasSchemes.Passkey)));

    /// <summary>The challenge that this browser was given in the last five minutes; the browser forgets it with this.</summary>
    public static async Task<string?> TakeChallengeAsync(HttpContext context, string kind)
    {
        var result = await context.AuthenticateAsync(SaasSchemes.Passkey);
        await context.SignOutAsync(SaasSchemes.Passkey);
        return result.Principal?.FindFirstValue(kind);
    }
}
