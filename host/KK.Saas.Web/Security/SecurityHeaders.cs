using System.Security.Cryptography;

namespace KK.Saas.Web.Security;

/// <summary>Headers on every answer, error pages too. No inline script or style exists in the product, so none is allowed.</summary>
internal static class SecurityHeaders
{
    /// <summary>The page that shows the description of the API; a library's, which writes styles of its own into the page.</summary>
    public const string ReferencePath = "/api/reference";

    private const string NonceKey = "KK.Saas.Nonce";

    private const string ContentSecurityPolicy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

    /// <summary>The one inline script that may run in this answer carries it.</summary>
    public static string NonceOf(HttpContext context) => context.Items[NonceKey] as string ?? "";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        // The button that leads to the government's login is a form, and browsers hold its redirect against form-action.
        var government = Uri.TryCreate(app.Configuration["Authentication:External:Authority"], UriKind.Absolute, out var authority) ? " " + authority.GetLeftPart(UriPartial.Authority) : "";
        var policy = ContentSecurityPolicy + government;
        var secure = app.Configuration.GetValue("Security:SecureCookies", true);
        app.Use((context, next) =>
        {
            if (HttpMethods.IsTrace(context.Request.Method))
            {
                context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
                return Task.CompletedTask;
            }

            var own = PolicyFor(context, policy);
            // At the last moment: what handles an exception clears all headers first.
            context.Response.OnStarting(() => Add(context.Response.Headers, own, secure));
            return next(context);
        });
    }

    private static Task Add(IHeaderDictionary headers, string policy, bool secure)
    {
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (secure) headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        // Pages hold families: no cache and no way back after a logout shows them. Static files say otherwise themselves.
        if (headers.CacheControl.Count == 0) headers.CacheControl = "no-cache, no-store";
        return Task.CompletedTask;
    }

    private static string PolicyFor(HttpContext context, string policy)
    {
        if (!context.Request.Path.StartsWithSegments(ReferencePath)) return policy;
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Items[NonceKey] = nonce;
        return $"{policy}; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; font-src 'self' data:";
    }
}
