using KK.Saas.Core.Auditing;
using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Application;

/// <inheritdoc cref="IImpersonationAppService" />
public sealed class ImpersonationAppService(
    IUserRepository users, ISessionRepository sessions, ICurrentTenant tenant, ICurrentUser currentUser, ICurrentOperation operation,
    IUserAccessProvider access, IUnitOfWork unitOfWork, TimeProvider clock) : IImpersonationAppService
{
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(15);

    public async Task<OpenedSession> BeginAsync(Guid userId, string reason, CancellationToken cancellationToken = default)
    {
        var text = UserRules.CheckReason(reason);
        if (userId == currentUser.RequiredId) throw new BusinessException("Identity:OwnAccount");
        // Users lie on the host side, where no filter separates them: this check is the wall.
        if (await users.FindAsync(userId, cancellationToken) is not { IsActive: true } user || user.Tenant != tenant.RequiredId) throw new EntityNotFoundException("User");
        operation.Info?.Note = text;
        var session = new UserSession(
            EntityId.New(), userId, LoginMethod.Impersonation, currentUser.Info!.UserName, clock.GetUtcNow().UtcDateTime, Length, currentUser.Info.UserName);
        sessions.Add(session);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        access.Forget(userId);
        return new OpenedSession(userId, user.SecurityStamp!, session.Id);
    }
}
