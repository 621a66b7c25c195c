using KK.Saas.Core.Areas;
using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Identity.Domain;
using KK.Saas.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Identity.Application;

/// <inheritdoc cref="IInvitedAppService" />
public sealed class InvitedAppService(
    IInvitationRepository invitations, ITenantDirectory tenants, ICurrentTenant tenant, ICurrentArea area, IServiceScopeFactory scopes, TimeProvider clock) : IInvitedAppService
{
    public async Task<string> GetNameAsync(string code, CancellationToken cancellationToken = default) => (await FindAsync(code, cancellationToken)).DisplayName;

    public async Task AcceptAsync(string code, string userName, string password, CancellationToken cancellationToken = default)
    {
        var owner = (await FindAsync(code, cancellationToken)).Tenant;
        using var side = owner is { } own ? tenant.Change(own) : tenant.ChangeToHost();
        using var everywhere = area.Change(owner is null ? AreaScope.None : AreaScope.All);
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().InTransactionAsync(
            token => AcceptInsideAsync(scope.ServiceProvider, code, userName.Trim(), password, token), cancellationToken);
    }

    /// <summary>Reads the invitation again: of two at once, the one that lost the race finds it closed.</summary>
    private async Task<Guid> AcceptInsideAsync(IServiceProvider services, string code, string userName, string password, CancellationToken cancellationToken)
    {
        var invitation = await services.GetRequiredService<IInvitationRepository>().FindByHashAsync(InvitationCode.Hash(code), cancellationToken);
        if (invitation?.IsOpen(Now) != true) throw Invalid();
        invitation.Close(Now);
        await services.GetRequiredService<IUnitOfWork>().SaveChangesAsync(cancellationToken);
        var user = await services.GetRequiredService<UserAccounts>().CreateAsync(invitation.Tenant, userName, invitation.DisplayName, password, mustChange: false);
        var users = services.GetRequiredService<IUserRepository>();
        if (invitation.Tenant is { } owner)
        {
            await users.ReplaceRolesAsync(owner, user.Id, invitation.Roles, cancellationToken);
            await users.ReplaceAreasAsync(owner, user.Id, invitation.Areas, cancellationToken);
        }
        else
        {
            await users.ReplaceHostRolesAsync(user.Id, invitation.Roles, cancellationToken);
        }

        return user.Id;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<Invitation> FindAsync(string code, CancellationToken cancellationToken)
    {
        var invitation = await invitations.FindByHashAsync(InvitationCode.Hash(code), cancellationToken);
        if (invitation?.IsOpen(Now) != true) throw Invalid();
        if (invitation.Tenant is { } owner && await tenants.FindAsync(owner, cancellationToken) is not { IsSuspended: false }) throw Invalid();
        return invitation;
    }

    private static BusinessException Invalid() => new("Identity:InvitationInvalid");
}
