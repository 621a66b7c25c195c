using KK.Saas.Core.Auditing;
using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Application.SecondFactor;
using KK.Saas.Identity.Domain;
using Microsoft.AspNetCore.Identity;

namespace KK.Saas.Identity.Application;

/// <summary>Decides who comes in, and opens and ends logins. Runs as the host: the login comes before the tenant.</summary>
public sealed class LoginDesk(
    UserManager<User> users, ISessionRepository sessions, Authenticator authenticator, IUserAccessProvider access,
    IUnitOfWork unitOfWork, IAuditLog audit, ICurrentTenant tenant, ICurrentUser currentUser, TimeProvider clock)
{
    /// <summary>More than the guesses that one account's rate limit lets through at once.</summary>
    private const int CountAttempts = 20;

    /// <summary>The account, when name and password fit and it is not locked; null tells nobody which of these failed.</summary>
    public async Task<User?> CheckPasswordAsync(string userName, string password)
    {
        var user = await users.FindByNameAsync(userName);
        if (user is null)
        {
            // An unknown name costs the same hash as a wrong password, so that the time does not tell which names exist.
            users.PasswordHasher.HashPassword(User.OfHost(Guid.Empty, "nobody", "nobody", default), password);
            return null;
        }

        return await CheckPasswordAsync(user, password) ? user : null;
    }

    /// <summary>False also while the account is locked.</summary>
    public async Task<bool> CheckPasswordAsync(User user, string password)
    {
        if (await users.IsLockedOutAsync(user)) return false;
        if (await users.CheckPasswordAsync(user, password)) return true;
        await FailAsync(user, "password");
        return false;
    }

    /// <summary>How the code proves the second factor; null when it does not. A code works once.</summary>
    public async Task<LoginMethod?> CheckCodeAsync(User user, string code, CancellationToken cancellationToken = default)
    {
        if (user.TotpSecret is null || await users.IsLockedOutAsync(user)) return null;
        if (await authenticator.MatchAsync(user, user.TotpSecret, code, cancellationToken) is { } step)
        {
            user.TakeStep(step);
            // Two logins with one code at once: the concurrency stamp lets one of them through.
            return (await users.UpdateAsync(user)).Succeeded ? LoginMethod.PasswordAndCode : null;
        }

        if (await TakeRecoveryCodeAsync(user, code, cancellationToken)) return LoginMethod.PasswordAndRecoveryCode;
        await FailAsync(user, "code");
        return null;
    }

    /// <returns>The login; null when the account may not come in now.</returns>
    public async Task<UserSession?> OpenAsync(User user, LoginMethod method, string device, CancellationToken cancellationToken = default)
    {
        await users.ResetAccessFailedCountAsync(user);
        var session = new UserSession(EntityId.New(), user.Id, method, device, clock.GetUtcNow().UtcDateTime, UserSession.MaxLifetime);
        sessions.Add(session);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        access.Forget(user.Id);
        if (await access.FindAsync(user.Id, user.SecurityStamp!, session.Id, cancellationToken) is not { } info) return null;
        using var scope = EnterSideOf(user);
        using var asUser = currentUser.Change(info);
        await audit.RecordAsync(AuditAction.Login, "Account.Login", user.Id, $"{method} | {session.Device}", cancellationToken);
        return session;
    }

    public async Task EndAsync(CurrentUserInfo info, CancellationToken cancellationToken = default)
    {
        if (info.SessionId is not { } id || await sessions.FindAsync(id, cancellationToken) is not { } session) return;
        session.End(clock.GetUtcNow().UtcDateTime);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        access.Forget(info.Id);
        using var scope = info.Tenant is { } own ? tenant.Change(own) : tenant.ChangeToHost();
        await audit.RecordAsync(AuditAction.Logout, "Account.Logout", info.Id, null, cancellationToken);
    }

    /// <summary>Counts towards the lockout and stands in the log.</summary>
    public async Task FailAsync(User user, string what)
    {
        for (var attempt = 0; attempt < CountAttempts && !(await users.AccessFailedAsync(user)).Succeeded; attempt++)
        {
            // Another failure was counted in this moment; the store read the account anew. Guessing in parallel does not go uncounted.
        }

        using var scope = EnterSideOf(user);
        await audit.RecordAsync(AuditAction.LoginFailed, "Account.Login", user.Id, what);
    }

    private async Task<bool> TakeRecoveryCodeAsync(User user, string code, CancellationToken cancellationToken) =>
        users.PasswordHasher.Match(user, await sessions.ListCodesAsync(user.Id, cancellationToken), code) is { } kept
        && await sessions.TakeCodeAsync(kept.Id, cancellationToken);

    private IDisposable EnterSideOf(User user) => user.Tenant is { } own ? tenant.Change(own) : tenant.ChangeToHost();
}
