namespace KK.Saas.Web.Security;

/// <summary>
/// A page of another site may not open the socket of a page here: browsers send the origin with a handshake, and no
/// same-origin rule of theirs stops it.
/// </summary>
internal static class WebSocketOrigin
{
    public static void UseWebSocketOrigin(this WebApplication app) => app.Use((context, next) =>
    {
        var isHandshake = string.Equals(context.Request.Headers.Upgrade, "websocket", StringComparison.OrdinalIgnoreCase);
        if (!isHandshake || IsOwn(context.Request.Headers.Origin, context.Request.Host)) return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    private static bool IsOwn(string? origin, HostString host) => Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, host.Value, StringComparison.OrdinalIgnoreCase);
}
