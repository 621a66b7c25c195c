using KK.Saas.AspNetCore.Api;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Identity.EntityFrameworkCore.OpenId;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenIddict.Server;
using OpenIddict.Validation;

namespace KK.Saas.Identity.HttpApi.OpenId;

/// <summary>The OpenID Connect server and the check of its tokens.</summary>
public static class OpenIdSetup
{
    /// <summary>Short: whoever loses a right loses it within a minute anyway, for each use of a token asks anew.</summary>
    private static readonly TimeSpan AccessTokenLifetime = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan RefreshTokenLifetime = TimeSpan.FromHours(12);

    /// <summary>The store, which the migrator needs too.</summary>
    internal static OpenIddictBuilder AddOpenIdStore(this IServiceCollection services) => services.AddOpenIddict().AddCore(core => core
        .UseEntityFrameworkCore().UseDbContext<SaasDbContext>().ReplaceDefaultEntities<OidcApplication, OidcAuthorization, OidcScope, OidcToken, Guid>());

    public static IServiceCollection AddOpenIdServer(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<OidcKeyRefresh>();
        AddRefresh<OpenIddictServerOptions>(services);
        AddRefresh<OpenIddictValidationOptions>(services);
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>, OidcKeyOptions>();
        services.AddOpenIddict()
            .AddServer(server => Configure(server, configuration.GetValue("Security:SecureCookies", true)))
            .AddValidation(validation =>
            {
                validation.UseLocalServer();
                validation.AddAudiences(ApiEndpoints.Audience);
                validation.UseAspNetCore();
                validation.EnableTokenEntryValidation();
                validation.EnableAuthorizationEntryValidation();
            });
        return services;
    }

    private static void AddRefresh<TOptions>(IServiceCollection services)
    {
        services.AddSingleton<OptionsRefresh<TOptions>>();
        services.AddSingleton<IOptionsChangeTokenSource<TOptions>>(p => p.GetRequiredService<OptionsRefresh<TOptions>>());
    }

    private static void Configure(OpenIddictServerBuilder server, bool secure)
    {
        server.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token").SetIntrospectionEndpointUris("connect/introspect")
            .SetRevocationEndpointUris("connect/revoke").SetEndSessionEndpointUris("connect/logout");
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowClientCredentialsFlow().AllowRefreshTokenFlow();
        server.SetAccessTokenLifetime(AccessTokenLifetime).SetRefreshTokenLifetime(RefreshTokenLifetime);
        // A refresh token works once. Used again, somebody has a copy of it: the whole family of tokens ends.
        server.SetRefreshTokenReuseLeeway(TimeSpan.Zero);
        server.RegisterScopes([.. ApiScopes.All, OpenIddict.Abstractions.OpenIddictConstants.Scopes.Profile]);
        var web = server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableTokenEndpointPassthrough().EnableEndSessionEndpointPassthrough();
        if (!secure) web.DisableTransportSecurityRequirement();
    }
}
