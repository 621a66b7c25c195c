using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Application;

/// <summary>Which roles of the current tenant are bound to areas: those of the product and those that it made itself.</summary>
internal static class RoleBounds
{
    public static async Task<IReadOnlySet<string>> AreaBoundAsync(IUserRepository users, CancellationToken cancellationToken) =>
        RoleNames.AreaBound.Concat((await users.OwnRolesAsync(cancellationToken)).Where(r => r.IsAreaBound).Select(r => r.Name)).ToHashSet(StringComparer.Ordinal);
}
