using System.Net.Mail;
using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Application.SecondFactor;
using KK.Saas.Identity.Domain;
using Microsoft.AspNetCore.Identity;
using OtpNet;
using QRCoder;

namespace KK.Saas.Identity.Application;

/// <inheritdoc cref="IAccountAppService" />
public sealed class AccountAppService(
    UserAccounts accounts, UserManager<User> users, ISessionRepository sessions, Authenticator authenticator, SecondFactorRules rules,
    ICurrentUser currentUser, IUserAccessProvider access, IUnitOfWork unitOfWork, TimeProvider clock) : IAccountAppService
{
    private const int QrPixelsPerModule = 6;

    public async Task<OwnAccount> GetAsync(CancellationToken cancellationToken = default)
    {
        var user = await FindAsync();
        var live = await sessions.ListLiveAsync(user.Id, Now, cancellationToken);
        return new OwnAccount(user.HasSecondFactor, await sessions.CountCodesAsync(user.Id, cancellationToken),
            [.. live.Select(s => new SessionItem(s.Id, s.Device, s.Method, s.CreatedAt, s.LastSeenAt, s.Id == currentUser.Info!.SessionId))]) { Email = user.Email ?? "" };
    }

    public async Task SetEmailAsync(string email, CancellationToken cancellationToken = default)
    {
        var typed = email.Trim();
        if (typed.Length > 0 && (typed.Length > User.MaxEmailLength || !MailAddress.TryCreate(typed, out var address) || address.Address != typed)) throw new BusinessException("Identity:Email");
        (await FindAsync()).SetEmail(typed.Length == 0 ? null : typed);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    public Task ChangePasswordAsync(string currentPassword, string newPassword, CancellationToken cancellationToken = default) =>
        accounts.ChangePasswordAsync(currentUser.RequiredId, currentPassword, newPassword);

    public async Task<SecondFactorOffer> BeginSecondFactorAsync(CancellationToken cancellationToken = default)
    {
        var user = await FindAsync();
        // The page may be loaded twice; the app must not be left with a secret that was replaced meanwhile.
        var secret = user.TotpPending is { } pending ? await authenticator.OpenAsync(user, pending, cancellationToken) : await authenticator.OfferAsync(user, cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return new SecondFactorOffer(Base32Encoding.ToString(secret).TrimEnd('='), PngByteQRCodeHelper.GetQRCode(Authenticator.Address(user, secret), QRCodeGenerator.ECCLevel.M, QrPixelsPerModule));
    }

    public async Task<IReadOnlyList<string>> ConfirmSecondFactorAsync(string code, CancellationToken cancellationToken = default)
    {
        var user = await FindAsync();
        if (user.TotpPending is null || await authenticator.MatchAsync(user, user.TotpPending, code, cancellationToken) is not { } step) throw new BusinessException("Identity:WrongCode");
        user.ConfirmSecondFactor(step);
        await EndOthersAsync(user.Id, cancellationToken);
        return await NewCodesAsync(user, cancellationToken);
    }

    public async Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(string password, CancellationToken cancellationToken = default) =>
        await NewCodesAsync(await FindAsync(password), cancellationToken);

    public async Task RemoveSecondFactorAsync(string password, CancellationToken cancellationToken = default)
    {
        var user = await FindAsync(password);
        if (rules.IsDemandedOf(user.Kind, currentUser.Info!.Roles)) throw new BusinessException("Identity:SecondFactorNeeded");
        user.RemoveSecondFactor();
        await sessions.ReplaceCodesAsync(user.Id, [], cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    public async Task EndSessionAsync(Guid sessionId, CancellationToken cancellationToken = default)
    {
        if (await sessions.FindAsync(sessionId, cancellationToken) is not { } session || session.UserId != currentUser.RequiredId) throw new EntityNotFoundException("Session");
        session.End(Now);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        access.Forget(currentUser.RequiredId);
    }

    public async Task EndOtherSessionsAsync(CancellationToken cancellationToken = default)
    {
        await EndOthersAsync(currentUser.RequiredId, cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        access.Forget(currentUser.RequiredId);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<User> FindAsync() => await users.FindByIdAsync(currentUser.RequiredId.ToString()) ?? throw new EntityNotFoundException("User");

    private async Task<User> FindAsync(string password)
    {
        var user = await FindAsync();
        return await users.CheckPasswordAsync(user, password) ? user : throw new BusinessException("Identity:WrongPassword");
    }

    private async Task EndOthersAsync(Guid userId, CancellationToken cancellationToken)
    {
        foreach (var session in await sessions.ListLiveAsync(userId, Now, cancellationToken))
            if (session.Id != currentUser.Info!.SessionId) session.End(Now);
    }

    private async Task<IReadOnlyList<string>> NewCodesAsync(User user, CancellationToken cancellationToken)
    {
        var codes = RecoveryCodes.Make();
        await sessions.ReplaceCodesAsync(user.Id, codes.Select(code => users.PasswordHasher.Hash(user, code)), cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        access.Forget(user.Id);
        return codes;
    }
}
