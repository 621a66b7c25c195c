using KK.Saas.Core.MultiTenancy;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Application;

/// <inheritdoc cref="IUserDirectory" />
public sealed class UserDirectory(IUserRepository users, ICurrentTenant currentTenant) : IUserDirectory
{
    public Task<IReadOnlyDictionary<Guid, string>> GetDisplayNamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        users.DisplayNamesAsync(currentTenant.RequiredId, ids, cancellationToken);
}
