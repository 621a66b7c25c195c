using KK.Saas.Core.Security;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Identity.HttpApi.OpenId;

/// <summary>
/// The identity provider of a government, by configuration: Authentication:External with Authority, ClientId, ClientSecret
/// and Name (what the button says). Without an authority there is none.
/// </summary>
public static class ExternalLoginSetup
{
    public const string Scheme = "government";

    public static IServiceCollection AddExternalLogin(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = configuration.GetSection("Authentication:External");
        var authority = settings["Authority"];
        services.AddSingleton(new ExternalLoginOption(string.IsNullOrEmpty(authority) ? null : settings["Name"] ?? "SSO"));
        if (string.IsNullOrEmpty(authority)) return services;
        services.AddAuthentication().AddOpenIdConnect(Scheme, options =>
        {
            options.Authority = authority;
            options.ClientId = settings["ClientId"];
            options.ClientSecret = settings["ClientSecret"];
            options.SignInScheme = SaasSchemes.External;
            options.ResponseType = "code";
            options.UsePkce = true;
            options.CallbackPath = "/signin-government";
            options.RequireHttpsMetadata = !new Uri(authority).IsLoopback;
            options.MapInboundClaims = false;
            options.SaveTokens = false;
            options.Scope.Clear();
            options.Scope.Add("openid");
            // The answer comes by a redirect, so that Lax cookies are enough.
            options.ResponseMode = "query";
            options.CorrelationCookie.SameSite = options.NonceCookie.SameSite = Microsoft.AspNetCore.Http.SameSiteMode.Lax;
            options.CorrelationCookie.SecurePolicy = options.NonceCookie.SecurePolicy = Microsoft.AspNetCore.Http.CookieSecurePolicy.SameAsRequest;
            options.Events.OnRemoteFailure = context =>
            {
                context.HandleResponse();
                context.Response.Redirect("/login?external=failed");
                return Task.CompletedTask;
            };
        });
        return services;
    }
}
