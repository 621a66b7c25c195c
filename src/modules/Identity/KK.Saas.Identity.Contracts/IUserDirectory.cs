namespace KK.Saas.Identity;

/// <summary>Names of users of the current tenant, for later modules.</summary>
public interface IUserDirectory
{
    /// <summary>Display names by id; unknown ids and users of others are left out.</summary>
    Task<IReadOnlyDictionary<Guid, string>> GetDisplayNamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);
}
