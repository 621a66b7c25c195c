using System.Security.Claims;
using KK.Saas.Core.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace KK.Saas.Identity.HttpApi;

/// <summary>Writes the cookies of logins: the real one, and the short one between password and code.</summary>
internal static class LoginCookie
{
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
}
