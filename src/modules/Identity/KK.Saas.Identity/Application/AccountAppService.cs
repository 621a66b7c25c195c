using KK.Saas.Core.Security;

namespace KK.Saas.Identity.Application;

/// <inheritdoc cref="IAccountAppService" />
public sealed class AccountAppService(UserAccounts accounts, ICurrentUser currentUser) : IAccountAppService
{
    public Task ChangePasswordAsync(string currentPassword, string newPassword, CancellationToken cancellationToken = default) =>
        accounts.ChangePasswordAsync(currentUser.RequiredId, currentPassword, newPassword);
}
