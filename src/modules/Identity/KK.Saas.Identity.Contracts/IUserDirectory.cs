namespace KK.Saas.Identity;

/// <summary>Users of the current tenant, for later modules; in the province's scope the holders of a permission are the province's users.</summary>
public interface IUserDirectory
{
    /// <summary>Display names by id; unknown ids and users of others are left out.</summary>
    Task<IReadOnlyDictionary<Guid, string>> GetDisplayNamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>E-mail addresses by id of active users of the own side who gave one.</summary>
    Task<IReadOnlyDictionary<Guid, string>> GetEmailsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Active users whose roles give them a permission, by name; at most 100.</summary>
    /// <param name="permission">Name of the permission.</param>
    /// <param name="search">Part of the login name or the name; null for all.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<IReadOnlyList<UserChoice>> SearchAsync(string permission, string? search = null, CancellationToken cancellationToken = default);

    /// <summary>Whether an active user of the own side holds a permission; false for users of others.</summary>
    Task<bool> HoldsAsync(Guid userId, string permission, CancellationToken cancellationToken = default);
}
