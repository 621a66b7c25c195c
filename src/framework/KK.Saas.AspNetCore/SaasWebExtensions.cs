using System.Threading.RateLimiting;
using KK.Saas.AspNetCore.Circuits;
using KK.Saas.AspNetCore.Jobs;
using KK.Saas.AspNetCore.Security;
using KK.Saas.Core.Security;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.AspNetCore;

/// <summary>What every web host of the product registers and uses.</summary>
public static class SaasWebExtensions
{
    private static readonly TimeSpan ShortLifetime = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LoginLifetime = TimeSpan.FromHours(8);

    public static IServiceCollection AddSaasWeb(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<AmbientUser>();
        services.AddSingleton<TenantJobFilter>();
        services.AddScoped<CircuitHandler, TenantCircuitHandler>();
        services.AddSingleton<CircuitOwners>();
        services.AddSingleton<CircuitOwnerFilter>();
        services.Configure<HubOptions>(options => options.AddFilter<CircuitOwnerFilter>());
        services.AddScoped<AuthenticationStateProvider, AccessRevalidation>();
        services.AddCascadingAuthenticationState();
        var secure = configuration.GetValue("Security:SecureCookies", true);
        services.AddAuthentication(options =>
            {
                options.DefaultScheme = SaasSchemes.Api;
                options.DefaultSignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
                options.DefaultSignOutScheme = CookieAuthenticationDefaults.AuthenticationScheme;
            })
            // The API takes tokens alone: a cookie that a browser sends along by itself opens nothing there.
            .AddPolicyScheme(SaasSchemes.Api, null, options => options.ForwardDefaultSelector = context =>
                context.Request.Path.StartsWithSegments("/api") ? SaasSchemes.AccessToken : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(options => ConfigureCookie(options, secure))
            .AddCookie(SaasSchemes.PasswordGiven, options => ConfigureShortCookie(options, SaasSchemes.PasswordGiven, secure))
            .AddCookie(SaasSchemes.Passkey, options => ConfigureShortCookie(options, SaasSchemes.Passkey, secure))
            .AddCookie(SaasSchemes.External, options => ConfigureShortCookie(options, SaasSchemes.External, secure));
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicyProvider>();
        services.AddSingleton<IAuthorizationHandler, PermissionHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, RefusalHandler>();
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        services.AddAntiforgery(options =>
        {
            options.Cookie.SameSite = SameSiteMode.Strict;
            Harden(options.Cookie, "kk-form", secure);
        });
        services.AddRateLimiter(options => ConfigureRateLimits(options, configuration));
        return services;
    }

    public static void UseSaasWeb(this WebApplication app)
    {
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<UserContextMiddleware>();
        app.UseAuthorization();
    }

    private static void ConfigureCookie(CookieAuthenticationOptions options, bool secure)
    {
        options.LoginPath = "/login";
        options.Events.OnRedirectToAccessDenied = context =>
        {
            // A plain 403; the page for it is shown in place, at the address that was asked.
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
        options.Cookie.SameSite = SameSiteMode.Lax;
        Harden(options.Cookie, "kk-saas", secure);
        options.ExpireTimeSpan = LoginLifetime;
        options.SlidingExpiration = true;
    }

    private static void ConfigureShortCookie(CookieAuthenticationOptions options, string name, bool secure)
    {
        options.Cookie.SameSite = SameSiteMode.Lax;
        Harden(options.Cookie, name, secure);
        options.ExpireTimeSpan = ShortLifetime;
        options.SlidingExpiration = false;
    }

    /// <summary>The prefix makes browsers refuse such a cookie from another host, a subdomain or plain HTTP.</summary>
    private static void Harden(CookieBuilder cookie, string name, bool secure)
    {
        cookie.Name = secure ? "__Host-" + name : name;
        cookie.HttpOnly = true;
        cookie.Path = "/";
        cookie.SecurePolicy = secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    private static void ConfigureRateLimits(RateLimiterOptions options, IConfiguration configuration)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = async (rejected, cancellationToken) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "60";
            await rejected.HttpContext.Response.WriteAsync("Terlalu banyak percobaan. Tunggu satu menit, lalu coba lagi.\nToo many tries. Wait a minute and try again.", cancellationToken);
        };
        AddPerAddress(options, "login", configuration.GetValue("RateLimits:LoginPerMinute", 20));
        AddPerAddress(options, "token", configuration.GetValue("RateLimits:TokenPerMinute", 60));
        var perMinute = configuration.GetValue("RateLimits:ApiPerMinute", 600);
        // Many machines may sit behind one address; each token is counted by itself.
        options.AddPolicy(Api.ApiEndpoints.RateLimit, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Request.Headers.Authorization.ToString() is { Length: > 0 } token ? token : AddressOf(context), _ => Window(perMinute)));
        AddPerAddress(options, "self-fill", configuration.GetValue("RateLimits:SelfFillPerMinute", 20));
    }

    private static void AddPerAddress(RateLimiterOptions options, string policy, int perMinute) => options.AddPolicy(policy, context =>
        RateLimitPartition.GetFixedWindowLimiter(
            AddressOf(context), _ => Window(perMinute)));

    private static FixedWindowRateLimiterOptions Window(int perMinute) => new() { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) };

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "unknown";
}
