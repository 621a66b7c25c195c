using KK.Saas.Core.Errors;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Application;

/// <inheritdoc cref="IAppGrantAppService" />
public sealed class AppGrantAppService(IAppGrantRepository grants, ICurrentUser currentUser, TimeProvider clock) : IAppGrantAppService
{
    public Task<IReadOnlyList<AppGrantItem>> GetListAsync(CancellationToken cancellationToken = default) =>
        grants.ListAsync(currentUser.RequiredId, clock.GetUtcNow().UtcDateTime, cancellationToken);

    public async Task WithdrawAsync(Guid id, CancellationToken cancellationToken = default)
    {
        if (!await grants.WithdrawAsync(currentUser.RequiredId, id, cancellationToken)) throw new EntityNotFoundException("AppGrant");
    }
}
