using KK.Saas.Core.Auditing;
using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Application;

/// <inheritdoc cref="IUserAppService" />
public sealed class UserAppService(
    IUserRepository users,
    UserAccounts accounts,
    ICurrentTenant currentTenant,
    ICurrentUser currentUser,
    ICurrentOperation operation,
    RoleAssignment assignment,
    IUserAccessProvider access,
    IUnitOfWork unitOfWork) : IUserAppService
{
    internal const int PageSize = 25;

    public async Task<UserList> GetListAsync(string? search, string? page = null, CancellationToken cancellationToken = default)
    {
        var found = await users.ListAsync(currentTenant.RequiredId, search, page, PageSize, cancellationToken);
        var roles = await users.RolesAsync([.. found.Items.Select(u => u.Id)], cancellationToken);
        return new UserList([.. found.Items.Select(u => new UserListItem(u.Id, u.UserName!, u.DisplayName, [.. roles[u.Id]], u.IsActive))], found.Links);
    }

    public async Task<UserDetail> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var user = await FindOwnAsync(id, cancellationToken);
        var roles = await users.RolesAsync(id, cancellationToken);
        return new UserDetail(id, user.UserName!, user.DisplayName, roles, await users.AreasAsync(id, cancellationToken), user.IsActive, user.CreatedAtUtc);
    }

    public async Task<FirstPassword> CreateAsync(CreateUserInput input, CancellationToken cancellationToken = default)
    {
        var tenant = currentTenant.RequiredId;
        await assignment.CheckAsync(input.Roles, input.Areas, [], cancellationToken);
        return await unitOfWork.InTransactionAsync(async token =>
        {
            var password = PasswordMaker.Make();
            var user = await accounts.CreateAsync(tenant, input.UserName, input.DisplayName, password, mustChange: true);
            await users.ReplaceRolesAsync(tenant, user.Id, input.Roles, token);
            await users.ReplaceAreasAsync(tenant, user.Id, input.Areas, token);
            return new FirstPassword(user.Id, password);
        }, cancellationToken);
    }

    public async Task UpdateAsync(Guid id, UpdateUserInput input, CancellationToken cancellationToken = default)
    {
        var tenant = currentTenant.RequiredId;
        UserRules.CheckDisplayName(input.DisplayName);
        var user = await FindManagedAsync(id, cancellationToken);
        await assignment.CheckAsync(input.Roles, input.Areas, await users.RolesAsync(id, cancellationToken), cancellationToken);
        if (id == currentUser.RequiredId && !input.Roles.Contains(RoleNames.CityAdmin)) throw new BusinessException("Identity:OwnAccount");
        user.Rename(input.DisplayName.Trim());
        await users.ReplaceRolesAsync(tenant, id, input.Roles, cancellationToken);
        await users.ReplaceAreasAsync(tenant, id, input.Areas, cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        access.Forget(id);
    }

    public async Task SetActiveAsync(Guid id, bool active, CancellationToken cancellationToken = default)
    {
        if (id == currentUser.RequiredId) throw new BusinessException("Identity:OwnAccount");
        var user = await FindManagedAsync(id, cancellationToken);
        user.SetActive(active);
        await accounts.EndLoginsAsync(user);
    }

    public async Task<FirstPassword> ResetPasswordAsync(Guid id, CancellationToken cancellationToken = default) =>
        await accounts.ResetPasswordAsync(await FindManagedAsync(id, cancellationToken));

    public async Task<IReadOnlyList<AccountCard>> ResetPasswordsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken = default)
    {
        if (ids.Count is 0 or > PageSize) throw new BusinessException("Identity:NoneChosen", PageSize);
        if (ids.Contains(currentUser.RequiredId)) throw new BusinessException("Identity:OwnAccount");
        var chosen = new List<User>();
        foreach (var id in ids.Distinct()) chosen.Add(await FindManagedAsync(id, cancellationToken));
        var cards = new List<AccountCard>();
        foreach (var user in chosen)
        {
            var made = await accounts.ResetPasswordAsync(user);
            cards.Add(new AccountCard(
                user.DisplayName, user.UserName!, made.Password, await users.RolesAsync(user.Id, cancellationToken), await users.AreasAsync(user.Id, cancellationToken)));
        }

        return cards;
    }

    public async Task ResetSecondFactorAsync(Guid id, string reason, CancellationToken cancellationToken = default)
    {
        if (id == currentUser.RequiredId) throw new BusinessException("Identity:OwnAccount");
        operation.Info?.Note = UserRules.CheckReason(reason);
        await accounts.RemoveFactorsAsync(await FindManagedAsync(id, cancellationToken), cancellationToken);
    }

    public async Task EndSessionsAsync(Guid id, CancellationToken cancellationToken = default) =>
        await accounts.EndLoginsAsync(await FindManagedAsync(id, cancellationToken));

    private async Task<User> FindManagedAsync(Guid id, CancellationToken cancellationToken)
    {
        var user = await FindOwnAsync(id, cancellationToken);
        await assignment.CheckMayManageAsync(await users.RolesAsync(id, cancellationToken), await users.AreasAsync(id, cancellationToken), cancellationToken);
        return user;
    }

    // Users lie on the host side, where no filter separates them: this check is the wall.
    private async Task<User> FindOwnAsync(Guid id, CancellationToken cancellationToken) =>
        await users.FindAsync(id, cancellationToken) is { } user && user.Tenant == currentTenant.RequiredId ? user : throw new EntityNotFoundException("User");
}
