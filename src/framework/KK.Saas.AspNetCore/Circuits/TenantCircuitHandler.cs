using KK.Saas.AspNetCore.Security;
using KK.Saas.Core.Security;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace KK.Saas.AspNetCore.Circuits;

/// <summary>
/// Each activity of a circuit runs as the circuit's own login. What flowed in with the websocket is not trusted: it
/// was frozen when the socket opened, and rights may have been withdrawn since.
/// </summary>
public sealed class TenantCircuitHandler(AuthenticationStateProvider authentication, AmbientUser ambient) : CircuitHandler
{
    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => async context =>
    {
        var principal = (await authentication.GetAuthenticationStateAsync()).User;
        var info = await ambient.FindAsync(principal);
        if (info is null && principal.Identity?.IsAuthenticated == true) throw new PermissionDeniedException("login");
        using (ambient.Enter(info)) await next(context);
    };
}
