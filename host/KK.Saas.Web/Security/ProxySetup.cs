using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace KK.Saas.Web.Security;

/// <summary>
/// The proxy that ends TLS tells the scheme and the address of the caller. Only a proxy on this machine, or one that
/// Security:KnownProxies names (addresses with commas between them), is believed.
/// </summary>
internal static class ProxySetup
{
    public static void UseProxy(this WebApplication app)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        foreach (var address in (app.Configuration["Security:KnownProxies"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            options.KnownProxies.Add(IPAddress.Parse(address));
        app.UseForwardedHeaders(options);
        if (app.Configuration.GetValue("Security:SecureCookies", true)) app.Use(RefusePlainAsync);
    }

    /// <summary>Without HTTPS no browser would keep the cookies; saying so beats a login that never holds.</summary>
    private static Task RefusePlainAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.IsHttps || context.Request.Path.StartsWithSegments("/health")) return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return context.Response.WriteAsync("HTTPS is needed. Behind a proxy: it must send X-Forwarded-Proto, and Security:KnownProxies must name it. See docs/operations.md.");
    }
}
