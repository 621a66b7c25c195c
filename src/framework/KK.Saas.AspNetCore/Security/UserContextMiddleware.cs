using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using System.Security.Claims;

namespace KK.Saas.AspNetCore.Security;

/// <summary>Behind authentication: the rest of the request runs as the user, the tenant and the area of the login.</summary>
public sealed class UserContextMiddleware(RequestDelegate next, AmbientUser ambient)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var info = await ambient.FindAsync(context.User, context.RequestAborted);
        if (info is null && context.User.Identity?.IsAuthenticated == true)
        {
            if (context.Request.Path.StartsWithSegments("/api"))
            {
                // The token itself is in order; whom it stands for may come in no more.
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return;
            }

            // The account was deactivated, its password changed or its tenant suspended since the login.
            await context.SignOutAsync();
            context.User = new ClaimsPrincipal(new ClaimsIdentity());
        }

        if (DutyRedirect.Find(context, info) is { } page)
        {
            context.Response.Redirect(page);
            return;
        }

        using (ambient.Enter(info)) await next(context);
    }
}
