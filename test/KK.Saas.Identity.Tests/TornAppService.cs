using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Tests;

/// <inheritdoc />
public sealed class TornAppService(IUnitOfWork unitOfWork, IUserRepository users, IRoleAppService roles, ICurrentTenant tenant) : ITornAppService
{
    public const string Title = "Robek";

    public Task TearAsync() => unitOfWork.InTransactionAsync(async token =>
    {
        users.AddRole(new Role(tenant.RequiredId, EntityId.New(), Title, false));
        await unitOfWork.SaveChangesAsync(token);
        await roles.DeleteAsync(EntityId.New(), token);
        return 0;
    });
}
