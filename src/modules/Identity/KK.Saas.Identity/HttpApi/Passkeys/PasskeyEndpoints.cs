using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Identity.Application;
using KK.Saas.Identity.Application.Passkeys;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Identity.HttpApi.Passkeys;

/// <summary>
/// Login with a passkey and adding one. The script asks for a challenge, then sends the device's answer as a form; without a
/// challenge it sends the form as it is, and what is wrong is said here.
/// </summary>
internal static class PasskeyEndpoints
{
    private const string Json = "application/json";

    public static void MapPasskeyEndpoints(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/account/login/passkey/options", OfferLoginAsync).AllowAnonymous().RequireRateLimiting(IdentityEndpoints.LoginRateLimit);
        endpoints.MapPost("/account/login/passkey", LoginAsync).AllowAnonymous().RequireRateLimiting(IdentityEndpoints.LoginRateLimit);
        endpoints.MapPost("/account/passkeys/options", OfferAsync).RequireAuthorization(IdentityPermissions.OwnAccount);
        endpoints.MapPost("/account/passkeys", AddAsync).RequireAuthorization(IdentityPermissions.OwnAccount);
    }

    // A form that is bound is one whose antiforgery token is checked.
    private static async Task<IResult> OfferLoginAsync(HttpContext context, IPasskeyCeremony ceremony, IFormCollection _)
    {
        var offer = await ceremony.OfferLoginAsync();
        await LoginCookie.RememberChallengeAsync(context, LoginCookie.LoginChallenge, offer.State);
        return Results.Text(offer.OptionsJson, Json);
    }

    private static async Task<IResult> LoginAsync(
        HttpContext context, PasskeyLogin passkeys, LoginDesk desk, ICurrentTenant tenant, [FromForm] string? credential, [FromForm] string? returnUrl)
    {
        using var host = tenant.ChangeToHost();
        var target = LocalUrl.Or(returnUrl, "/");
        return await LoginCookie.TakeChallengeAsync(context, LoginCookie.LoginChallenge) is { } state && await passkeys.CheckAsync(credential ?? "", state) is { } user
            ? await IdentityEndpoints.OpenAsync(context, desk, user, LoginMethod.Passkey, target)
            : Results.LocalRedirect($"/login?passkey=failed&returnUrl={Uri.EscapeDataString(target)}");
    }

    private static async Task<IResult> OfferAsync(HttpContext context, IPasskeyAppService passkeys, IFormCollection _)
    {
        try
        {
            var offer = await passkeys.BeginAsync(context.RequestAborted);
            await LoginCookie.RememberChallengeAsync(context, LoginCookie.NewPasskeyChallenge, offer.State);
            return Results.Text(offer.OptionsJson, Json);
        }
        catch (BusinessException error)
        {
            return Results.Text(error.Code, statusCode: StatusCodes.Status409Conflict);
        }
    }

    private static async Task<IResult> AddAsync(HttpContext context, IPasskeyAppService passkeys, [FromForm] string? name, [FromForm] string? credential)
    {
        try
        {
            await passkeys.AddAsync(name ?? "", credential ?? "", await LoginCookie.TakeChallengeAsync(context, LoginCookie.NewPasskeyChallenge) ?? "", context.RequestAborted);
            return Results.LocalRedirect("/account?saved=true");
        }
        catch (BusinessException error)
        {
            return Results.LocalRedirect(error.Code == "Identity:ProofNeeded" ? "/account/confirm" : $"/account?error={Uri.EscapeDataString(error.Code)}");
        }
    }
}
