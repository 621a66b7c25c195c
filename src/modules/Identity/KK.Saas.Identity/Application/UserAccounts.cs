using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;
using Microsoft.AspNetCore.Identity;

namespace KK.Saas.Identity.Application;

/// <summary>Creates accounts and passwords through ASP.NET Core Identity; shared by the services of both sides.</summary>
public sealed class UserAccounts(UserManager<User> users, ISessionRepository sessions, IPasskeyRepository passkeys, IUserAccessProvider access, TimeProvider clock)
{
    public async Task<User> CreateAsync(TenantId? tenant, string userName, string displayName, string password, bool mustChange)
    {
        UserRules.CheckNames(userName, displayName);
        if (await users.FindByNameAsync(userName) is not null) throw new BusinessException("Identity:UserNameTaken", userName);
        var now = clock.GetUtcNow().UtcDateTime;
        var user = tenant is { } id
            ? User.OfTenant(EntityId.New(), id, userName, displayName.Trim(), now)
            : User.OfHost(EntityId.New(), userName, displayName.Trim(), now);
        user.MustChangePassword = mustChange;
        Check(await users.CreateAsync(user, password));
        return user;
    }

    public async Task<FirstPassword> ResetPasswordAsync(User user)
    {
        var password = PasswordMaker.Make();
        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        user.MustChangePassword = true;
        await EndLoginsAsync(user);
        return new FirstPassword(user.Id, password);
    }

    /// <summary>Changes the security stamp, on which every login rests, and saves the account.</summary>
    public async Task EndLoginsAsync(User user)
    {
        Check(await users.UpdateSecurityStampAsync(user));
        access.Forget(user.Id);
    }

    /// <summary>App, recovery codes and passkeys.</summary>
    public async Task RemoveFactorsAsync(User user, CancellationToken cancellationToken)
    {
        user.RemoveSecondFactor();
        passkeys.RemoveRange(await passkeys.ListAsync(user.Id, cancellationToken));
        await sessions.ReplaceCodesAsync(user.Id, [], cancellationToken);
        await EndLoginsAsync(user);
    }

    public async Task ChangePasswordAsync(User user, string currentPassword, string newPassword)
    {
        user.MustChangePassword = false;
        Check(await users.ChangePasswordAsync(user, currentPassword, newPassword));
        access.Forget(user.Id);
    }

    private static void Check(IdentityResult result)
    {
        if (result.Succeeded) return;
        if (result.Errors.Any(e => e.Code == CommonPasswordValidator.Code)) throw new BusinessException("Identity:PasswordCommon");
        var weak = result.Errors.Any(e => e.Code.StartsWith("Password", StringComparison.Ordinal));
        throw new BusinessException(weak ? "Identity:WeakPassword" : "Identity:NotSaved", IdentityModule.MinPasswordLength);
    }
}
