using KK.Saas.Core.Security;
using Microsoft.AspNetCore.Authorization;

namespace KK.Saas.AspNetCore.Security;

/// <summary>Decides from the ambient user, never from the cookie's claims.</summary>
public sealed class PermissionHandler(ICurrentUser user) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (user.Has(requirement.Permission)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
