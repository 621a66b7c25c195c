using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace KK.Saas.EndToEndTests.Api;

/// <summary>A second OpenID Connect server on this machine that plays the government's: whoever comes is the set subject.</summary>
public sealed class GovernmentProvider : IAsyncDisposable
{
    public const string ClientId = "kk-saas";
    public const string Secret = "rahasia-antara-dua-server";

    private readonly WebApplication _app;

    private GovernmentProvider(WebApplication app) => _app = app;

    /// <summary>Who is logged in there.</summary>
    public string Subject { get; set; } = "asn-1";

    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<GovernmentProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        GovernmentProvider? self = null;
        builder.Services.AddOpenIddict().AddServer(server =>
        {
            server.EnableDegradedMode(); // no store: the handlers below decide
            server.SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token").AllowAuthorizationCodeFlow().AddEphemeralEncryptionKey().AddEphemeralSigningKey();
            server.UseAspNetCore().DisableTransportSecurityRequirement();
            server.AddEventHandler<OpenIddictServerEvents.ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                if (context.ClientId != ClientId) context.Reject(Errors.InvalidClient);
                return default;
            }));
            server.AddEventHandler<OpenIddictServerEvents.ValidateTokenRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                if (context.ClientId != ClientId || context.ClientSecret != Secret) context.Reject(Errors.InvalidClient);
                return default;
            }));
            server.AddEventHandler<OpenIddictServerEvents.HandleAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
            {
                var identity = new ClaimsIdentity("government");
                identity.SetClaim(Claims.Subject, self!.Subject).SetScopes(context.Request.GetScopes());
                context.SignIn(new ClaimsPrincipal(identity));
                return default;
            }));
        });
        var app = builder.Build();
        app.UseAuthentication();
        self = new GovernmentProvider(app);
        await app.StartAsync();
        return self;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
