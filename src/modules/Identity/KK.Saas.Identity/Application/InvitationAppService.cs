using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Application;

/// <inheritdoc cref="IInvitationAppService" />
public sealed class InvitationAppService(
    IInvitationRepository invitations, RoleAssignment assignment, ICurrentTenant tenant, ICurrentUser currentUser, IUnitOfWork unitOfWork, TimeProvider clock) : IInvitationAppService
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Null for the province; "no tenant" at all is an error.</summary>
    private TenantId? Owner => tenant.Kind == TenantScopeKind.Host ? null : tenant.RequiredId;

    public async Task<IReadOnlyList<InvitationItem>> GetListAsync(CancellationToken cancellationToken = default) =>
        [.. (await invitations.ListOpenAsync(Owner, Now, cancellationToken)).Select(i => new InvitationItem(i.Id, i.DisplayName, i.Roles, i.CreatedBy, i.ExpiresAt))];

    public async Task<string> CreateAsync(UpdateUserInput input, CancellationToken cancellationToken = default)
    {
        UserRules.CheckDisplayName(input.DisplayName);
        if (Owner is null) UserRules.CheckHostRoles(input.Roles);
        else await assignment.CheckAsync(input.Roles, input.Areas, [], cancellationToken);
        var code = InvitationCode.Make();
        invitations.Add(new Invitation(EntityId.New(), Owner, InvitationCode.Hash(code), input, currentUser.Info!.UserName, Now));
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return code;
    }

    public async Task RevokeAsync(Guid id, CancellationToken cancellationToken = default)
    {
        // No filter separates invitations: this check is the wall.
        if (await invitations.FindAsync(id, cancellationToken) is not { } invitation || invitation.Tenant != Owner || !invitation.IsOpen(Now)) throw new EntityNotFoundException("Invitation");
        invitation.Close(Now);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }
}
