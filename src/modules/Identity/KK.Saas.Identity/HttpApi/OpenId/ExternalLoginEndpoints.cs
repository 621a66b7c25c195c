using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Application;
using KK.Saas.Identity.Application.Passkeys;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.Identity.HttpApi.OpenId;

/// <summary>
/// Login by the government's identity provider. An account there opens the one here that its owner linked while logged in;
/// equal names link nothing. A second factor here is asked for all the same.
/// </summary>
public static class ExternalLoginEndpoints
{
    private static readonly string[] Schemes = [ExternalLoginSetup.Scheme];

    public static void MapExternalLogin(this IEndpointRouteBuilder endpoints)
    {
        if (((IApplicationBuilder)endpoints).ApplicationServices.GetService(typeof(ExternalLoginOption)) is not ExternalLoginOption { Name: not null }) return;
        endpoints.MapPost("/account/external", () => Results.Challenge(new AuthenticationProperties { RedirectUri = "/account/external/done" }, Schemes))
            .AllowAnonymous().RequireRateLimiting(IdentityEndpoints.LoginRateLimit).WithMetadata(new Microsoft.AspNetCore.Antiforgery.RequireAntiforgeryTokenAttribute());
        endpoints.MapGet("/account/external/done", DoneAsync).AllowAnonymous();
    }

    private static async Task<IResult> DoneAsync(
        HttpContext context, ExternalLoginDesk externals, LoginDesk desk, PasskeyLogin passkeys, OwnLogin own, ICurrentUser user, ICurrentTenant tenant)
    {
        var result = await context.AuthenticateAsync(SaasSchemes.External);
        await context.SignOutAsync(SaasSchemes.External);
        if (result.Principal?.FindFirst("sub") is not { } subject || subject.Issuer.Length == 0) return Results.LocalRedirect("/login?external=failed");
        using var host = tenant.ChangeToHost();
        if (user.Info is { Impersonator: null } info)
        {
            // Another way in is a change of factors.
            if (!await own.IsProvenAsync(context.RequestAborted)) return Results.LocalRedirect("/account/confirm");
            return Results.LocalRedirect(await externals.LinkAsync(subject.Issuer, subject.Value, info.Id, context.RequestAborted) ? "/account?linked=true" : "/account?linked=false");
        }

        if (await externals.FindAsync(subject.Issuer, subject.Value, context.RequestAborted) is not { } account) return Results.LocalRedirect("/login?external=unknown");
        return await IdentityEndpoints.GoOnAsync(context, desk, passkeys, account, LoginMethod.External, "/");
    }
}
