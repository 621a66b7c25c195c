using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Paging;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Paging;
using KK.Saas.Identity.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Identity.EntityFrameworkCore;

public sealed class UserRepository(SaasDbContext context) : IUserRepository
{
    private static readonly Keyset<User> ByName = new Keyset<User>().Up(u => u.NormalizedUserName);

    public Task<User?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        context.Set<User>().FirstOrDefaultAsync(u => u.Id == id, cancellationToken);

    public Task<Page<User>> ListAsync(TenantId? tenant, string? search, string? page, int size, CancellationToken cancellationToken = default) =>
        ByName.ReadAsync(Matching(tenant, search), page, size, cancellationToken);

    public async Task<IReadOnlyList<User>> ListActiveInRolesAsync(
        TenantId? tenant, IReadOnlyCollection<string> roles, string? search, int take, CancellationToken cancellationToken = default)
    {
        var members = Members(tenant, roles);
        return await Matching(tenant, search).Where(u => u.IsActive && members.Contains(u.Id)).OrderBy(u => u.DisplayName).ThenBy(u => u.Id).Take(take).ToListAsync(cancellationToken);
    }

    public Task<bool> IsActiveInRolesAsync(TenantId? tenant, Guid userId, IReadOnlyCollection<string> roles, CancellationToken cancellationToken = default)
    {
        var members = Members(tenant, roles);
        return context.Set<User>().AnyAsync(u => u.Tenant == tenant && u.Id == userId && u.IsActive && members.Contains(u.Id), cancellationToken);
    }

    public Task<User?> FindByNameAsync(string userName, CancellationToken cancellationToken = default)
    {
        var normalized = userName.ToUpperInvariant();
        return context.Set<User>().FirstOrDefaultAsync(u => u.NormalizedUserName == normalized, cancellationToken);
    }

    public async Task<IReadOnlyList<User>> ListAllAsync(TenantId tenant, CancellationToken cancellationToken = default) =>
        await context.Set<User>().AsNoTracking().Where(u => u.Tenant == tenant).ToListAsync(cancellationToken);

    public async Task<IReadOnlySet<string>> TakenNamesAsync(IReadOnlyCollection<string> normalizedNames, CancellationToken cancellationToken = default) =>
        await context.Set<User>().Where(u => normalizedNames.Contains(u.NormalizedUserName!)).Select(u => u.NormalizedUserName!).ToHashSetAsync(cancellationToken);

    public void Add(User user, IEnumerable<string> roles, IEnumerable<RegionCode> areas)
    {
        var tenant = user.Tenant!.Value;
        context.Add(user);
        context.AddRange(roles.Select(role => new RoleMembership(tenant, EntityId.New(), user.Id, role)));
        context.AddRange(areas.Select(area => new AreaAssignment(tenant, EntityId.New(), user.Id, area)));
    }

    public async Task<IReadOnlyDictionary<Guid, string>> DisplayNamesAsync(TenantId tenant, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        await context.Set<User>().Where(u => u.Tenant == tenant && ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, cancellationToken);

    public async Task<IReadOnlyDictionary<Guid, string>> EmailsAsync(TenantId? tenant, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        await context.Set<User>().Where(u => u.Tenant == tenant && u.IsActive && u.Email != null && ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Email!, cancellationToken);

    public async Task<IReadOnlyList<string>> RolesAsync(Guid userId, CancellationToken cancellationToken = default) =>
        await context.Set<RoleMembership>().Where(m => m.UserId == userId).Select(m => m.Role).OrderBy(r => r).ToListAsync(cancellationToken);

    public async Task<ILookup<Guid, string>> RolesAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default) =>
        (await context.Set<RoleMembership>().AsNoTracking().Where(m => userIds.Contains(m.UserId)).ToListAsync(cancellationToken)).ToLookup(m => m.UserId, m => m.Role);

    public async Task<IReadOnlyList<string>> HostRolesAsync(Guid userId, CancellationToken cancellationToken = default) =>
        await context.Set<HostRoleMembership>().Where(m => m.UserId == userId).Select(m => m.Role).OrderBy(r => r).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<string>> GrantsAsync(IReadOnlyCollection<string> roles, CancellationToken cancellationToken = default) =>
        await context.Set<RoleGrant>().Where(g => roles.Contains(g.Role)).Select(g => g.Permission).Distinct().ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<RegionCode>> AreasAsync(Guid userId, CancellationToken cancellationToken = default) =>
        await context.Set<AreaAssignment>().Where(a => a.UserId == userId).Select(a => a.Area).ToListAsync(cancellationToken);

    public async Task<ILookup<Guid, string>> RolesByUserAsync(CancellationToken cancellationToken = default) =>
        (await context.Set<RoleMembership>().AsNoTracking().ToListAsync(cancellationToken)).ToLookup(m => m.UserId, m => m.Role);

    public async Task<ILookup<Guid, RegionCode>> AreasByUserAsync(CancellationToken cancellationToken = default) =>
        (await context.Set<AreaAssignment>().AsNoTracking().ToListAsync(cancellationToken)).ToLookup(a => a.UserId, a => a.Area);

    public async Task ReplaceRolesAsync(TenantId tenant, Guid userId, IReadOnlyCollection<string> roles, CancellationToken cancellationToken = default)
    {
        var held = await context.Set<RoleMembership>().Where(m => m.UserId == userId).ToListAsync(cancellationToken);
        context.RemoveRange(held.Where(m => !roles.Contains(m.Role)));
        context.AddRange(roles.Where(r => held.All(m => m.Role != r)).Select(r => new RoleMembership(tenant, EntityId.New(), userId, r)));
    }

    public async Task ReplaceAreasAsync(TenantId tenant, Guid userId, IReadOnlyCollection<RegionCode> areas, CancellationToken cancellationToken = default)
    {
        var held = await context.Set<AreaAssignment>().Where(a => a.UserId == userId).ToListAsync(cancellationToken);
        context.RemoveRange(held.Where(a => !areas.Contains(a.Area)));
        context.AddRange(areas.Where(code => held.All(a => a.Area != code)).Select(code => new AreaAssignment(tenant, EntityId.New(), userId, code)));
    }

    public async Task ReplaceHostRolesAsync(Guid userId, IReadOnlyCollection<string> roles, CancellationToken cancellationToken = default)
    {
        var held = await context.Set<HostRoleMembership>().Where(m => m.UserId == userId).ToListAsync(cancellationToken);
        context.RemoveRange(held.Where(m => !roles.Contains(m.Role)));
        context.AddRange(roles.Where(r => held.All(m => m.Role != r)).Select(r => new HostRoleMembership(userId, r)));
    }

    public Task<ExternalLogin?> FindExternalAsync(string issuer, string subject, CancellationToken cancellationToken = default) =>
        context.Set<ExternalLogin>().FirstOrDefaultAsync(l => l.Issuer == issuer && l.Subject == subject, cancellationToken);

    public void Add(ExternalLogin login) => context.Add(login);

    public async Task<IReadOnlyList<User>> ListWithSecondFactorAsync(CancellationToken cancellationToken = default) =>
        await context.Set<User>().Where(u => u.TotpSecret != null || u.TotpPending != null).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Role>> OwnRolesAsync(CancellationToken cancellationToken = default) =>
        await context.Set<Role>().OrderBy(r => r.Name).ToListAsync(cancellationToken);

    public async Task<ILookup<string, string>> GrantsByRoleAsync(CancellationToken cancellationToken = default) =>
        (await context.Set<RoleGrant>().AsNoTracking().ToListAsync(cancellationToken)).ToLookup(g => g.Role, g => g.Permission);

    public Task<int> CountMembersAsync(string role, CancellationToken cancellationToken = default) =>
        context.Set<RoleMembership>().CountAsync(m => m.Role == role, cancellationToken);

    public void AddRole(Role role) => context.Add(role);

    public async Task RemoveRoleAsync(Role role, CancellationToken cancellationToken = default)
    {
        context.RemoveRange(await context.Set<RoleGrant>().Where(g => g.Role == role.Name).ToListAsync(cancellationToken));
        context.Remove(role);
    }

    public async Task ReplaceGrantsAsync(TenantId tenant, string role, IReadOnlyCollection<string> permissions, CancellationToken cancellationToken = default)
    {
        var held = await context.Set<RoleGrant>().Where(g => g.Role == role).ToListAsync(cancellationToken);
        context.RemoveRange(held.Where(g => !permissions.Contains(g.Permission)));
        context.AddRange(permissions.Where(p => held.All(g => g.Permission != p)).Select(p => new RoleGrant(tenant, EntityId.New(), role, p)));
    }

    public async Task AddMissingGrantsAsync(TenantId tenant, IEnumerable<(string Role, string Permission)> grants, CancellationToken cancellationToken = default)
    {
        var held = (await context.Set<RoleGrant>().AsNoTracking().ToListAsync(cancellationToken)).Select(g => (g.Role, g.Permission)).ToHashSet();
        context.AddRange(grants.Where(g => !held.Contains(g)).Select(g => new RoleGrant(tenant, EntityId.New(), g.Role, g.Permission)));
    }

    private IQueryable<User> Matching(TenantId? tenant, string? search)
    {
        var users = context.Set<User>().AsNoTracking().Where(u => u.Tenant == tenant);
        if (string.IsNullOrWhiteSpace(search)) return users;
        var wanted = search.Trim().ToUpperInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // Translated to SQL, where there is no culture.
        return users.Where(u => u.NormalizedUserName!.Contains(wanted) || u.DisplayName.ToUpper().Contains(wanted));
#pragma warning restore CA1304, CA1311, CA1862
    }

    private IQueryable<Guid> Members(TenantId? tenant, IReadOnlyCollection<string> roles) => tenant is null
        ? context.Set<HostRoleMembership>().Where(m => roles.Contains(m.Role)).Select(m => m.UserId)
        : context.Set<RoleMembership>().Where(m => roles.Contains(m.Role)).Select(m => m.UserId);
}
