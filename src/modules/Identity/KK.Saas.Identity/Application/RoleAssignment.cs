using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Application;

/// <summary>Which roles of the city somebody may give to others.</summary>
public sealed class RoleAssignment(IUserRepository users, PermissionTree tree, ICurrentTenant tenant, ICurrentUser currentUser, IAreaExpander expander)
{
    /// <exception cref="BusinessException">"Identity:Roles", "Identity:Areas" or "Identity:RoleBeyondOwn".</exception>
    public async Task CheckAsync(IReadOnlyList<string> roles, IReadOnlyList<RegionCode> areas, IReadOnlyList<string> held, CancellationToken cancellationToken)
    {
        var own = (await users.OwnRolesAsync(cancellationToken)).Select(r => r.Name);
        if (roles.Count == 0 || roles.Except(RoleNames.Tenant).Except(own).Any()) throw new BusinessException("Identity:Roles");
        UserRules.CheckAreas(areas, roles, tenant.RequiredId, expander, await RoleBounds.AreaBoundAsync(users, cancellationToken));
        await CheckHeldAsync([.. roles.Except(held)], cancellationToken);
    }

    /// <summary>Nobody changes the account of somebody who may do more: with its password they could do it too.</summary>
    /// <exception cref="BusinessException">"Identity:UserBeyondOwn".</exception>
    public async Task CheckMayManageAsync(IReadOnlyList<string> roles, CancellationToken cancellationToken)
    {
        try
        {
            await CheckHeldAsync(roles, cancellationToken);
        }
        catch (BusinessException)
        {
            throw new BusinessException("Identity:UserBeyondOwn");
        }
    }

    /// <summary>The city's admin gives every role; anybody else only what they hold themselves.</summary>
    private async Task CheckHeldAsync(IReadOnlyList<string> added, CancellationToken cancellationToken)
    {
        if (added.Count == 0 || currentUser.Info?.Roles.Contains(RoleNames.CityAdmin) == true) return;
        var grants = await users.GrantsByRoleAsync(cancellationToken);
        if (added.SelectMany(role => tree.Effective(grants[role], UserKind.Tenant)).Any(p => !currentUser.Has(p))) throw new BusinessException("Identity:RoleBeyondOwn");
    }
}
