using KK.Saas.Core.Data;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;
using Microsoft.AspNetCore.Identity;

namespace KK.Saas.Identity.Application;

/// <summary>Accounts made from the command line: the first admin, and those of the demo.</summary>
public sealed class UserProvisioner(
    UserManager<User> manager, UserAccounts accounts, IUserRepository users, ICurrentTenant currentTenant, IUnitOfWork unitOfWork) : IUserProvisioner, IAdminBootstrap
{
    public async Task EnsureAsync(
        string userName, string displayName, string password, IReadOnlyList<string> roles, IReadOnlyList<RegionCode> areas, CancellationToken cancellationToken = default)
    {
        if (await manager.FindByNameAsync(userName) is not null) return;
        await unitOfWork.InTransactionAsync(async token =>
        {
            var user = await accounts.CreateAsync(currentTenant.Id, userName, displayName, password, mustChange: false);
            if (currentTenant.Id is { } tenant)
            {
                await users.ReplaceRolesAsync(tenant, user.Id, roles, token);
                await users.ReplaceAreasAsync(tenant, user.Id, areas, token);
            }
            else
            {
                await users.ReplaceHostRolesAsync(user.Id, roles, token);
            }

            return user.Id;
        }, cancellationToken);
    }

    public Task CreateProvinceAdminAsync(string userName, string password, CancellationToken cancellationToken = default) =>
        unitOfWork.InTransactionAsync(async token =>
        {
            var user = await accounts.CreateAsync(null, userName, userName, password, mustChange: true);
            await users.ReplaceHostRolesAsync(user.Id, [RoleNames.ProvinceAdmin], token);
            return user.Id;
        }, cancellationToken);

    public Task CreateCityAdminAsync(string userName, string password, CancellationToken cancellationToken = default) =>
        unitOfWork.InTransactionAsync(async token =>
        {
            var tenant = currentTenant.RequiredId;
            var user = await accounts.CreateAsync(tenant, userName, userName, password, mustChange: true);
            await users.ReplaceRolesAsync(tenant, user.Id, [RoleNames.CityAdmin], token);
            return user.Id;
        }, cancellationToken);
}
