using KK.Saas.Core.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace KK.Saas.AspNetCore.Security;

/// <summary>Every permission of the tree is a policy of the same name.</summary>
public sealed class PermissionPolicyProvider(IOptions<AuthorizationOptions> options, PermissionTree permissions) : DefaultAuthorizationPolicyProvider(options)
{
    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName) => permissions.Find(policyName) is null
        ? await base.GetPolicyAsync(policyName)
        : new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(policyName)).Build();
}
