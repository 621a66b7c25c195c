using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Core.Security;

/// <summary>Who acts, and what they may do; loaded once at each entry (request, circuit activity).</summary>
/// <param name="Id">The user.</param>
/// <param name="UserName">The system-wide login name.</param>
/// <param name="DisplayName">The name on the screen.</param>
/// <param name="Kind">Tenant or host.</param>
/// <param name="Tenant">The tenant; null exactly when the kind is host.</param>
/// <param name="Roles">Names of the roles held.</param>
/// <param name="Permissions">All permissions that the roles grant.</param>
/// <param name="Area">What the user may see inside the tenant.</param>
public sealed record CurrentUserInfo(
    Guid Id,
    string UserName,
    string DisplayName,
    UserKind Kind,
    TenantId? Tenant,
    IReadOnlyList<string> Roles,
    IReadOnlySet<string> Permissions,
    AreaScope Area)
{
    /// <summary>What must be done first; the permissions are cut down to that.</summary>
    public AccountDuty Duty { get; init; }

    /// <summary>The login that this comes from; null in tests and commands.</summary>
    public Guid? SessionId { get; init; }

    /// <summary>Login name of who looks through this user's eyes; null in an ordinary login. Such a login may only read.</summary>
    public string? Impersonator { get; init; }

    /// <summary>The name in the audit log.</summary>
    public string AuditName => Impersonator is null ? UserName : $"{Impersonator} as {UserName}";
}
