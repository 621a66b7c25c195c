using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Application;

/// <summary>Which roles and areas of the city somebody may give to others: never more than they hold.</summary>
public sealed class RoleAssignment(IUserRepository users, PermissionTree tree, ICurrentTenant tenant, ICurrentUser currentUser, ICurrentArea area, IAreaExpander expander)
{
    /// <exception cref="BusinessException">"Identity:Roles", "Identity:Areas", "Identity:AreaBeyondOwn" or "Identity:RoleBeyondOwn".</exception>
    public async Task CheckAsync(IReadOnlyList<string> roles, IReadOnlyList<RegionCode> areas, IReadOnlyList<string> held, CancellationToken cancellationToken)
    {
        var own = (await users.OwnRolesAsync(cancellationToken)).Select(r => r.Name);
        if (roles.Count == 0 || roles.Except(RoleNames.Tenant).Except(own).Any()) throw new BusinessException("Identity:Roles");
        var bound = await RoleBounds.AreaBoundAsync(users, cancellationToken);
        UserRules.CheckAreas(areas, roles, tenant.RequiredId, expander, bound);
        if (!IsWithinOwn(roles, areas, bound)) throw new BusinessException("Identity:AreaBeyondOwn");
        await CheckHeldAsync([.. roles.Except(held)], cancellationToken);
    }

    /// <summary>Every role of the city, by name.</summary>
    public async Task<IReadOnlyDictionary<string, RoleChoice>> ChoicesAsync(CancellationToken cancellationToken)
    {
        var grants = await users.GrantsByRoleAsync(cancellationToken);
        var own = await users.OwnRolesAsync(cancellationToken);
        var bound = await RoleBounds.AreaBoundAsync(users, cancellationToken);
        return RoleNames.Tenant.Concat(own.Select(r => r.Name)).ToDictionary(role => role, role => new RoleChoice(bound.Contains(role), MayGive(grants[role]) && (area.Scope.IsUnrestricted || bound.Contains(role))));
    }

    /// <summary>Nobody changes the account of somebody who may do more: with its password they could do it too.</summary>
    /// <exception cref="BusinessException">"Identity:UserBeyondOwn".</exception>
    public async Task CheckMayManageAsync(IReadOnlyList<string> roles, IReadOnlyList<RegionCode> areas, CancellationToken cancellationToken)
    {
        if (!IsWithinOwn(roles, areas, await RoleBounds.AreaBoundAsync(users, cancellationToken))) throw new BusinessException("Identity:UserBeyondOwn");
        try
        {
            await CheckHeldAsync(roles, cancellationToken);
        }
        catch (BusinessException)
        {
            throw new BusinessException("Identity:UserBeyondOwn");
        }
    }

    private async Task CheckHeldAsync(IReadOnlyList<string> added, CancellationToken cancellationToken)
    {
        if (added.Count == 0) return;
        var grants = await users.GrantsByRoleAsync(cancellationToken);
        if (added.Any(role => !MayGive(grants[role]))) throw new BusinessException("Identity:RoleBeyondOwn");
    }

    /// <summary>Who is bound to areas deals with people of these areas alone.</summary>
    private bool IsWithinOwn(IReadOnlyList<string> roles, IReadOnlyList<RegionCode> areas, IReadOnlySet<string> bound) =>
        area.Scope.IsUnrestricted || (roles.All(bound.Contains) && areas.SelectMany(expander.Villages).All(area.Scope.Includes));

    /// <summary>The city's admin gives every role; anybody else only what they hold themselves.</summary>
    private bool MayGive(IEnumerable<string> granted) =>
        currentUser.Info?.Roles.Contains(RoleNames.CityAdmin) == true || tree.Effective(granted, UserKind.Tenant).All(currentUser.Has);
}
