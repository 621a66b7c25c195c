using System.Security.Claims;
using KK.Saas.Core.Security;
using Microsoft.AspNetCore.SignalR;

namespace KK.Saas.AspNetCore.Circuits;

/// <summary>
/// A circuit goes on for the login that started it and for no other. The framework asks for the circuit's secret alone, and then
/// sends what the page has not confirmed yet to whoever came, and the rest of the page's life with it.
/// </summary>
public sealed class CircuitOwnerFilter(CircuitOwners owners) : IHubFilter
{
    private const string Start = "StartCircuit";
    private const string Connect = "ConnectCircuit";
    private const string Resume = "ResumeCircuit";
    private const string CircuitKey = "KK.Saas.Circuit";

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var (method, login) = (invocationContext.HubMethodName, LoginOf(invocationContext.Context.User));
        var asked = method is Connect or Resume && invocationContext.HubMethodArguments is [string secret, ..] ? secret : null;
        // As if it had ended: the page loads anew, as whoever it is now.
        if (asked is not null && !owners.IsOf(asked, login)) return method == Connect ? false : null;
        var result = await next(invocationContext);
        var circuit = (method, result) switch
        {
            (Start or Resume, string started) => started,
            (Connect, true) => asked,
            _ => null,
        };
        if (circuit is null) return result;
        owners.Connected(circuit, login);
        invocationContext.Context.Items[CircuitKey] = circuit;
        return result;
    }

    public Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        if (context.Context.Items.TryGetValue(CircuitKey, out var circuit)) owners.Disconnected((string)circuit!);
        return next(context, exception);
    }

    /// <summary>Empty for people without an account.</summary>
    private static string LoginOf(ClaimsPrincipal? principal) => principal?.FindFirstValue(SaasClaims.SessionId) ?? "";
}
