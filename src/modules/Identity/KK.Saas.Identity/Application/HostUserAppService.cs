using KK.Saas.Core.Auditing;
using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Application;

/// <inheritdoc cref="IHostUserAppService" />
public sealed class HostUserAppService(
    IUserRepository users,
    UserAccounts accounts,
    ICurrentUser currentUser,
    ICurrentOperation operation,
    IUserAccessProvider access,
    IUnitOfWork unitOfWork) : IHostUserAppService
{
    public async Task<UserList> GetListAsync(string? search, string? page = null, CancellationToken cancellationToken = default)
    {
        var found = await users.ListAsync(null, search, page, UserAppService.PageSize, cancellationToken);
        var items = new List<UserListItem>();
        foreach (var user in found.Items)
            items.Add(new UserListItem(user.Id, user.UserName!, user.DisplayName, await users.HostRolesAsync(user.Id, cancellationToken), user.IsActive));
        return new UserList(items, found.Links);
    }

    public async Task<UserDetail> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var user = await FindHostAsync(id, cancellationToken);
        return new UserDetail(id, user.UserName!, user.DisplayName, await users.HostRolesAsync(id, cancellationToken), [], user.IsActive, user.CreatedAtUtc);
    }

    public Task<FirstPassword> CreateAsync(CreateUserInput input, CancellationToken cancellationToken = default)
    {
        UserRules.CheckHostRoles(input.Roles);
        return unitOfWork.InTransactionAsync(async token =>
        {
            var password = PasswordMaker.Make();
            var user = await accounts.CreateAsync(null, input.UserName, input.DisplayName, password, mustChange: true);
            await users.ReplaceHostRolesAsync(user.Id, input.Roles, token);
            return new FirstPassword(user.Id, password);
        }, cancellationToken);
    }

    public async Task UpdateAsync(Guid id, UpdateUserInput input, CancellationToken cancellationToken = default)
    {
        UserRules.CheckDisplayName(input.DisplayName);
        UserRules.CheckHostRoles(input.Roles);
        var user = await FindHostAsync(id, cancellationToken);
        if (id == currentUser.RequiredId && !input.Roles.Contains(RoleNames.ProvinceAdmin)) throw new BusinessException("Identity:OwnAccount");
        user.Rename(input.DisplayName.Trim());
        await users.ReplaceHostRolesAsync(id, input.Roles, cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        access.Forget(id);
    }

    public async Task SetActiveAsync(Guid id, bool active, CancellationToken cancellationToken = default)
    {
        if (id == currentUser.RequiredId) throw new BusinessException("Identity:OwnAccount");
        var user = await FindHostAsync(id, cancellationToken);
        user.SetActive(active);
        await accounts.EndLoginsAsync(user);
    }

    public async Task<FirstPassword> ResetPasswordAsync(Guid id, CancellationToken cancellationToken = default) =>
        await accounts.ResetPasswordAsync(await FindHostAsync(id, cancellationToken));

    public async Task ResetSecondFactorAsync(Guid id, string reason, CancellationToken cancellationToken = default)
    {
        if (id == currentUser.RequiredId) throw new BusinessException("Identity:OwnAccount");
        operation.Info?.Note = UserRules.CheckReason(reason);
        await accounts.RemoveFactorsAsync(await FindHostAsync(id, cancellationToken), cancellationToken);
    }

    public async Task EndSessionsAsync(Guid id, CancellationToken cancellationToken = default) =>
        await accounts.EndLoginsAsync(await FindHostAsync(id, cancellationToken));

    private async Task<User> FindHostAsync(Guid id, CancellationToken cancellationToken) =>
        await users.FindAsync(id, cancellationToken) is { Kind: UserKind.Host } user ? user : throw new EntityNotFoundException("User");
}
