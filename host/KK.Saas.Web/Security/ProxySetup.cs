using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace KK.Saas.Web.Security;

/// <summary>
/// The proxy that ends TLS tells the scheme and the address of the caller. Only a proxy on this machine, or one that
/// Security:KnownProxies names (addresses with commas between them), is believed.
/// </summary>
public static class ProxySetup
{
    public static void UseProxy(this WebApplication app)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        foreach (var address in (app.Configuration["Security:KnownProxies"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            options.KnownProxies.Add(IPAddress.Parse(address));
        var secure = app.Configuration.GetValue("Security:SecureCookies", true);
        if (secure) app.Use(RefusePlainProxyAsync);
        app.UseForwardedHeaders(options);
        if (secure) app.Use(RefusePlainAsync);
    }

    /// <summary>Whether nobody can read along between the caller of this socket, which is the proxy, and this program.</summary>
    private static bool IsSafeHop(IPAddress? caller, bool isTls) => isTls || caller is null || IPAddress.IsLoopback(caller.IsIPv4MappedToIPv6 ? caller.MapToIPv4() : caller);

    /// <summary>A proxy on another machine must use TLS on its way here too, whatever it says of the browser's.</summary>
    private static Task RefusePlainProxyAsync(HttpContext context, RequestDelegate next)
    {
        if (IsSafeHop(context.Connection.RemoteIpAddress, context.Request.IsHttps) || context.Request.Path.StartsWithSegments("/health")) return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return context.Response.WriteAsync("HTTPS is needed between machines: a proxy on another machine must call this one by https. See docs/operations.md.");
    }

    /// <summary>Without HTTPS no browser would keep the cookies; saying so beats a login that never holds.</summary>
    private static Task RefusePlainAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.IsHttps || context.Request.Path.StartsWithSegments("/health")) return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return context.Response.WriteAsync("HTTPS is needed. Behind a proxy: it must send X-Forwarded-Proto, and Security:KnownProxies must name it. See docs/operations.md.");
    }
}
