using KK.Saas.AspNetCore.Security;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.Logging;

namespace KK.Saas.AspNetCore.Circuits;

/// <summary>Ends the login of an open page within a minute after the account lost its access.</summary>
public sealed class AccessRevalidation(ILoggerFactory loggers, AmbientUser ambient) : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(30);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        try
        {
            return await ambient.FindAsync(authenticationState.User, cancellationToken) is not null;
        }
        catch (ObjectDisposedException)
        {
            return false; // the host is shutting down, and the page with it
        }
    }
}
