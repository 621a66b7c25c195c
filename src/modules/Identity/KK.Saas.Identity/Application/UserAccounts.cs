using System.Security.Cryptography;
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
    private const int StampBytes = 20;

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

    /// <summary>An account of a city with a first password, not stored yet: hashing takes its time, for which no transaction should wait.</summary>
    public (User User, string Password) Prepare(TenantId tenant, string displayName)
    {
        var password = PasswordMaker.Make();
        var user = User.OfTenant(EntityId.New(), tenant, "", displayName, clock.GetUtcNow().UtcDateTime);
        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        user.SecurityStamp = Convert.ToHexString(RandomNumberGenerator.GetBytes(StampBytes));
        user.MustChangePassword = true;
        return (user, password);
    }

    public void Name(User user, string userName) => (user.UserName, user.NormalizedUserName) = (userName, users.NormalizeName(userName));

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
        var codes = result.Errors.Select(e => e.Code).ToList();
        if (codes is [CommonPasswordValidator.Code]) throw new BusinessException("Identity:PasswordCommon");
        var weak = codes.Any(c => c.StartsWith("Password", StringComparison.Ordinal));
        throw new BusinessException(weak ? "Identity:WeakPassword" : "Identity:NotSaved", IdentityModule.MinPasswordLength);
    }
}
