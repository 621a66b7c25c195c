using KK.Saas.Core.Auditing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace KK.Saas.AspNetCore.Security;

/// <summary>A page or an operation of the API that a login may not open is answered as always, and stands in the audit log.</summary>
public sealed class RefusalHandler(RefusalLog refusals) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _inner = new();

    public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        // The pattern of the address, not the address: what somebody types stays out of the log.
        if (authorizeResult.Forbidden && context.GetEndpoint() is RouteEndpoint endpoint)
            await refusals.RecordAsync($"{context.Request.Method} /{endpoint.RoutePattern.RawText?.TrimStart('/')}", null, MissingOf(policy));
        await _inner.HandleAsync(next, context, policy, authorizeResult);
    }

    private static string MissingOf(AuthorizationPolicy policy) => policy.Requirements.OfType<PermissionRequirement>().FirstOrDefault()?.Permission ?? "login";
}
