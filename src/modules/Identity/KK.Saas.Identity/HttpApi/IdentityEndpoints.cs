using System.Security.Claims;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Identity.HttpApi;

/// <summary>Login and logout, as plain form posts.</summary>
public static class IdentityEndpoints
{
    public const string LoginRateLimit = "login";

    public static void MapIdentityEndpoints(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/account/login", LoginAsync).AllowAnonymous().RequireRateLimiting(LoginRateLimit);
        endpoints.MapPost("/account/logout", async (HttpContext context) =>
        {
            await context.SignOutAsync();
            return Results.LocalRedirect("/login");
        }).AllowAnonymous();
    }

    private static async Task<IResult> LoginAsync(
        HttpContext context,
        UserManager<User> users,
        IUserAccessProvider access,
        ICurrentTenant currentTenant,
        [FromForm] string? userName,
        [FromForm] string? password,
        [FromForm] string? returnUrl)
    {
        using var host = currentTenant.ChangeToHost();
        var target = IsLocal(returnUrl) ? returnUrl! : "/";
        var user = await CheckPasswordAsync(users, userName ?? "", password ?? "");
        if (user is null || await access.FindAsync(user.Id, user.SecurityStamp!, context.RequestAborted) is null)
            return Results.LocalRedirect($"/login?failed=true&returnUrl={Uri.EscapeDataString(target)}");

        var identity = new ClaimsIdentity(
            [new Claim(SaasClaims.UserId, user.Id.ToString()), new Claim(SaasClaims.SecurityStamp, user.SecurityStamp!)],
            CookieAuthenticationDefaults.AuthenticationScheme, SaasClaims.UserId, null);
        await context.SignInAsync(new ClaimsPrincipal(identity));
        return Results.LocalRedirect(user.MustChangePassword ? "/account?change=true" : target);
    }

    /// <summary>An unknown name costs the same hash as a wrong password, so that the time does not tell which names exist.</summary>
    private static async Task<User?> CheckPasswordAsync(UserManager<User> users, string userName, string password)
    {
        var user = await users.FindByNameAsync(userName);
        if (user is null)
        {
            users.PasswordHasher.HashPassword(User.OfHost(Guid.Empty, "nobody", "nobody", default), password);
            return null;
        }

        if (await users.IsLockedOutAsync(user)) return null;
        if (await users.CheckPasswordAsync(user, password))
        {
            await users.ResetAccessFailedCountAsync(user);
            return user;
        }

        await users.AccessFailedAsync(user);
        return null;
    }

    private static bool IsLocal(string? url) => url is ['/', ..] && !url.StartsWith("//", StringComparison.Ordinal) && !url.StartsWith("/\\", StringComparison.Ordinal);
}
