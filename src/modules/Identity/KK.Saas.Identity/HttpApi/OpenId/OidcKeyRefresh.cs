using OpenIddict.Server;
using OpenIddict.Validation;

namespace KK.Saas.Identity.HttpApi.OpenId;

/// <summary>Lets each node read the keys again every ten minutes, long before a new one signs.</summary>
public sealed class OidcKeyRefresh : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromMinutes(10);

    private readonly OptionsRefresh<OpenIddictServerOptions> _server;
    private readonly OptionsRefresh<OpenIddictValidationOptions> _validation;
    private readonly ITimer _timer;

    public OidcKeyRefresh(OptionsRefresh<OpenIddictServerOptions> server, OptionsRefresh<OpenIddictValidationOptions> validation, TimeProvider clock)
    {
        (_server, _validation) = (server, validation);
        _timer = clock.CreateTimer(_ => Refresh(), null, Period, Period);
    }

    /// <summary>Reads the keys again. The check of tokens copies the server's keys, so the server comes first.</summary>
    public void Refresh()
    {
        _server.Signal();
        _validation.Signal();
    }

    public void Dispose() => _timer.Dispose();
}
