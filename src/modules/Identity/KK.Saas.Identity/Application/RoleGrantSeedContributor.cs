using KK.Saas.Core.Data;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Application;

/// <summary>Gives each tenant's roles the permissions that the modules name as defaults. Grants that exist stay.</summary>
public sealed class RoleGrantSeedContributor(IUserRepository users, PermissionTree permissions, IUnitOfWork unitOfWork) : IDataSeedContributor
{
    public int Order => 30;

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (context.Tenant is not { } tenant) return;
        var grants = permissions.All
            .Where(p => p.Side.HasFlag(MultiTenancySides.Tenant))
            .SelectMany(p => p.DefaultRoles.Where(RoleNames.Tenant.Contains).Select(role => (role, p.Name)));
        await users.AddMissingGrantsAsync(tenant, grants, cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }
}
