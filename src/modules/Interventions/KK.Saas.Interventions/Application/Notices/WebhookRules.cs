using System.Net;
using KK.Saas.Interventions.Domain.Notices;
using Microsoft.Extensions.Configuration;

namespace KK.Saas.Interventions.Application.Notices;

/// <summary>Which addresses a webhook may have. Demo and development may use plain HTTP and their own network.</summary>
/// <param name="AllowsInternal">Webhooks:AllowInternal of the configuration; false unless set.</param>
public sealed record WebhookRules(bool AllowsInternal)
{
    public static WebhookRules Read(IConfiguration configuration) => new(bool.TryParse(configuration["Webhooks:AllowInternal"], out var allows) && allows);

    /// <summary>The address, or null when it is none that may be called. Names are looked at again when they are resolved.</summary>
    public Uri? Check(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.UserInfo.Length > 0 || uri.Fragment.Length > 0) return null;
        if (uri.Scheme != Uri.UriSchemeHttps && !(AllowsInternal && uri.Scheme == Uri.UriSchemeHttp)) return null;
        if (AllowsInternal) return uri;
        return uri.IsLoopback || (IPAddress.TryParse(uri.IdnHost, out var address) && InternalAddress.Is(address)) ? null : uri;
    }

    /// <summary>Of the addresses of a name, those that may be called.</summary>
    public IEnumerable<IPAddress> Callable(IEnumerable<IPAddress> addresses) => addresses.Where(a => AllowsInternal || !InternalAddress.Is(a));
}
