using System.Security.Claims;
using KK.Saas.AspNetCore.Api;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Application;
using KK.Saas.Identity.Domain;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace KK.Saas.Identity.HttpApi.OpenId;

/// <summary>
/// What the product decides itself in the OpenID Connect server: who gets a token. The server answers malformed requests,
/// introspection and revocation by itself.
/// </summary>
public static class OpenIdEndpoints
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;
    private static readonly string[] Schemes = [Scheme];

    public static void MapOpenIdEndpoints(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapMethods("/connect/authorize", ["GET", "POST"], Authorize).RequireAuthorization(IdentityPermissions.OwnAccount).DisableAntiforgery();
        endpoints.MapPost("/connect/token", TokenAsync).AllowAnonymous().RequireRateLimiting("token").DisableAntiforgery();
        endpoints.MapMethods("/connect/logout", ["GET", "POST"], LogoutAsync).AllowAnonymous().DisableAntiforgery();
    }

    /// <summary>A logged-in user goes back to the app with a code. Apps are registered by the province, so nobody is asked again.</summary>
    private static IResult Authorize(HttpContext context, ICurrentUser user)
    {
        var info = user.Info!;
        // Somebody who looks through another's eyes must not leave with a token of theirs.
        if (info.Impersonator is not null) return Results.Forbid(null, Schemes);
        var identity = NewIdentity();
        identity.SetClaim(Claims.Subject, info.Id.ToString()).SetClaim(Claims.Name, info.DisplayName)
            .SetClaim(SaasClaims.SessionId, info.SessionId.ToString()).SetClaim(SaasClaims.SecurityStamp, context.User.FindFirstValue(SaasClaims.SecurityStamp));
        identity.SetScopes(context.GetOpenIddictServerRequest()!.GetScopes());
        return SignIn(identity);
    }

    private static async Task<IResult> TokenAsync(HttpContext context, IMachineClientRepository clients, IClientAccessProvider clientAccess, IUserAccessProvider access, ICurrentTenant tenant)
    {
        using var host = tenant.ChangeToHost();
        var request = context.GetOpenIddictServerRequest()!;
        if (request.IsClientCredentialsGrantType())
        {
            var client = await clients.FindAsync(request.ClientId!, context.RequestAborted);
            return client is not null && await clientAccess.FindAsync(client.Id, client.Scopes, context.RequestAborted) is not null ? SignIn(OfClient(client, request)) : Refused(Errors.InvalidClient);
        }

        var given = (await context.AuthenticateAsync(Scheme)).Principal;
        var holds = given is not null
            && Guid.TryParse(given.GetClaim(Claims.Subject), out var id) && Guid.TryParse(given.GetClaim(SaasClaims.SessionId), out var session)
            && await access.FindAsync(id, given.GetClaim(SaasClaims.SecurityStamp) ?? "", session, context.RequestAborted) is { Duty: AccountDuty.None };
        return holds ? SignIn((ClaimsIdentity)given!.Identity!) : Refused(Errors.InvalidGrant);
    }

    private static async Task<IResult> LogoutAsync(HttpContext context, LoginDesk desk, ICurrentUser user, ICurrentTenant tenant)
    {
        // Only an app that holds an identity token of this very user ends the login; any other page would log people out by a link.
        var hint = (await context.AuthenticateAsync(Scheme)).Principal?.GetClaim(Claims.Subject);
        if (user.Info is not { } info || hint != info.Id.ToString()) return Results.LocalRedirect("/account");
        using (tenant.ChangeToHost()) await desk.EndAsync(info, context.RequestAborted);
        await context.SignOutAsync();
        return Results.SignOut(new AuthenticationProperties { RedirectUri = "/login" }, Schemes);
    }

    private static ClaimsIdentity OfClient(MachineClient client, OpenIddictRequest request)
    {
        var identity = NewIdentity();
        identity.SetClaim(Claims.Subject, client.Id.ToString()).SetClaim(Claims.Name, client.Title).SetClaim(SaasClaims.ClientId, client.Id.ToString());
        identity.SetScopes(request.GetScopes());
        return identity;
    }

    private static ClaimsIdentity NewIdentity() => new ClaimsIdentity(Scheme, Claims.Name, Claims.Role).SetResources(ApiEndpoints.Audience);

    private static IResult SignIn(ClaimsIdentity identity)
    {
        // The app learns the name; login and stamp are for this server's eyes.
        identity.SetDestinations(claim => claim.Type is Claims.Name or Claims.Subject ? [Destinations.AccessToken, Destinations.IdentityToken] : [Destinations.AccessToken]);
        return Results.SignIn(new ClaimsPrincipal(identity), null, Scheme);
    }

    private static IResult Refused(string error) => Results.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?> { [OpenIddictServerAspNetCoreConstants.Properties.Error] = error }), Schemes);
}
