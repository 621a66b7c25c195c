using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Paging;
using KK.Saas.Core.Regions;

namespace KK.Saas.Identity.Domain;

/// <summary>Accounts and what they hold. Reads of memberships, grants and areas need the tenant to be current.</summary>
public interface IUserRepository
{
    Task<User?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    Task<User?> FindByNameAsync(string userName, CancellationToken cancellationToken = default);

    /// <summary>Users of a tenant (null: of the province) by user name; one more than asked when there is a next page.</summary>
    Task<Page<User>> ListAsync(TenantId? tenant, string? search, string? page, int size, CancellationToken cancellationToken = default);

    /// <summary>All users of a tenant, not tracked.</summary>
    Task<IReadOnlyList<User>> ListAllAsync(TenantId tenant, CancellationToken cancellationToken = default);

    /// <summary>Which of these normalized user names exist in the whole system.</summary>
    Task<IReadOnlySet<string>> TakenNamesAsync(IReadOnlyCollection<string> normalizedNames, CancellationToken cancellationToken = default);

    /// <summary>Adds a new user of a tenant with roles and areas.</summary>
    void Add(User user, IEnumerable<string> roles, IEnumerable<RegionCode> areas);
    /// <summary>Active users of the current tenant (null: of the province) who hold one of the roles, by display name.</summary>
    Task<IReadOnlyList<User>> ListActiveInRolesAsync(TenantId? tenant, IReadOnlyCollection<string> roles, string? search, int take, CancellationToken cancellationToken = default);

    Task<bool> IsActiveInRolesAsync(TenantId? tenant, Guid userId, IReadOnlyCollection<string> roles, CancellationToken cancellationToken = default);

    Task<IReadOnlyDictionary<Guid, string>> DisplayNamesAsync(TenantId tenant, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Addresses of active users of a tenant (null: of the province) who gave one.</summary>
    Task<IReadOnlyDictionary<Guid, string>> EmailsAsync(TenantId? tenant, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<string>> RolesAsync(Guid userId, CancellationToken cancellationToken = default);

    Task<ILookup<Guid, string>> RolesAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<string>> HostRolesAsync(Guid userId, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<string>> GrantsAsync(IReadOnlyCollection<string> roles, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<RegionCode>> AreasAsync(Guid userId, CancellationToken cancellationToken = default);

    /// <summary>Roles of every user of the current tenant.</summary>
    Task<ILookup<Guid, string>> RolesByUserAsync(CancellationToken cancellationToken = default);

    /// <summary>Areas of every user of the current tenant.</summary>
    Task<ILookup<Guid, RegionCode>> AreasByUserAsync(CancellationToken cancellationToken = default);

    Task ReplaceRolesAsync(TenantId tenant, Guid userId, IReadOnlyCollection<string> roles, CancellationToken cancellationToken = default);

    Task ReplaceAreasAsync(TenantId tenant, Guid userId, IReadOnlyCollection<RegionCode> areas, CancellationToken cancellationToken = default);

    Task ReplaceHostRolesAsync(Guid userId, IReadOnlyCollection<string> roles, CancellationToken cancellationToken = default);

    Task<ExternalLogin?> FindExternalAsync(string issuer, string subject, CancellationToken cancellationToken = default);

    void Add(ExternalLogin login);

    /// <summary>Tracked; for the rotation of the master key.</summary>
    Task<IReadOnlyList<User>> ListWithSecondFactorAsync(CancellationToken cancellationToken = default);

    /// <summary>Roles that the current tenant made for itself.</summary>
    Task<IReadOnlyList<Role>> OwnRolesAsync(CancellationToken cancellationToken = default);

    /// <summary>Grants of every role of the current tenant.</summary>
    Task<ILookup<string, string>> GrantsByRoleAsync(CancellationToken cancellationToken = default);

    Task<int> CountMembersAsync(string role, CancellationToken cancellationToken = default);

    void AddRole(Role role);

    /// <summary>Removes an own role with its grants.</summary>
    Task RemoveRoleAsync(Role role, CancellationToken cancellationToken = default);

    Task ReplaceGrantsAsync(TenantId tenant, string role, IReadOnlyCollection<string> permissions, CancellationToken cancellationToken = default);

    /// <summary>Adds the grants that the tenant does not have yet.</summary>
    Task AddMissingGrantsAsync(TenantId tenant, IEnumerable<(string Role, string Permission)> grants, CancellationToken cancellationToken = default);
}
