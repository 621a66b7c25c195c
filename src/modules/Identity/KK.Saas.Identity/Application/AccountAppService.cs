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
    UserAccounts accounts, OwnLogin login, ISessionRepository sessions, IPasskeyRepository passkeys, Authenticator authenticator, SecondFactorRules rules,
    IPasswordHasher<User> hasher, ICurrentUser currentUser, IUnitOfWork unitOfWork) : IAccountAppService
{
    private const int QrPixelsPerModule = 6;

    public async Task<OwnAccount> GetAsync(CancellationToken cancellationToken = default)
    {
        var user = await login.FindUserAsync();
        var held = await passkeys.ListAsync(user.Id, cancellationToken);
        var live = await login.ListAsync(cancellationToken);
        return new OwnAccount(
            user.HasSecondFactor,
            await sessions.CountCodesAsync(user.Id, cancellationToken),
            [.. held.Select(p => new PasskeyItem(p.Id, p.Name, p.CreatedAt, p.LastUsedAt))],
            [.. live.Select(s => new SessionItem(s.Id, s.Device, s.Method, s.CreatedAt, s.LastSeenAt, s.Id == currentUser.Info!.SessionId))],
            await login.IsProvenAsync(cancellationToken))
        {
            Email = user.Email ?? "",
        };
    }

    public async Task SetEmailAsync(string email, CancellationToken cancellationToken = default)
    {
        var typed = email.Trim();
        if (typed.Length > 0 && (typed.Length > User.MaxEmailLength || !MailAddress.TryCreate(typed, out var address) || address.Address != typed)) throw new BusinessException("Identity:Email");
        (await login.FindUserAsync()).SetEmail(typed.Length == 0 ? null : typed);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    public Task ProveAsync(string password, CancellationToken cancellationToken = default) => login.ProveAsync(password, cancellationToken);

    public async Task ChangePasswordAsync(string currentPassword, string newPassword, CancellationToken cancellationToken = default) =>
        await accounts.ChangePasswordAsync(await login.CheckPasswordAsync(currentPassword), currentPassword, newPassword);

    public async Task<SecondFactorOffer> BeginSecondFactorAsync(CancellationToken cancellationToken = default)
    {
        await login.DemandProofAsync(cancellationToken);
        var user = await login.FindUserAsync();
        // The page may be loaded twice; the app must not be left with a secret that was replaced meanwhile.
        var secret = user.TotpPending is { } pending ? await authenticator.OpenAsync(user, pending, cancellationToken) : await authenticator.OfferAsync(user, cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return new SecondFactorOffer(Base32Encoding.ToString(secret).TrimEnd('='), PngByteQRCodeHelper.GetQRCode(Authenticator.Address(user, secret), QRCodeGenerator.ECCLevel.M, QrPixelsPerModule));
    }

    public async Task<IReadOnlyList<string>> ConfirmSecondFactorAsync(string code, CancellationToken cancellationToken = default)
    {
        await login.DemandProofAsync(cancellationToken);
        var user = await login.FindUserAsync();
        if (user.TotpPending is null || await authenticator.MatchAsync(user, user.TotpPending, code, cancellationToken) is not { } step) throw new BusinessException("Identity:WrongCode");
        user.ConfirmSecondFactor(step);
        var codes = await NewCodesAsync(user, cancellationToken);
        await login.EndOthersAsync(cancellationToken);
        return codes;
    }

    public async Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(CancellationToken cancellationToken = default)
    {
        await login.DemandProofAsync(cancellationToken);
        var codes = await NewCodesAsync(await login.FindUserAsync(), cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return codes;
    }

    public async Task RemoveSecondFactorAsync(CancellationToken cancellationToken = default)
    {
        await login.DemandProofAsync(cancellationToken);
        var user = await login.FindUserAsync();
        var isDemanded = rules.IsDemandedOf(user.Kind, currentUser.Info!.Roles);
        if (isDemanded && !await passkeys.AnyAsync(user.Id, cancellationToken)) throw new BusinessException("Identity:SecondFactorNeeded");
        user.RemoveSecondFactor();
        await sessions.ReplaceCodesAsync(user.Id, [], cancellationToken);
        await login.EndOthersAsync(cancellationToken);
    }

    public async Task EndSessionAsync(Guid sessionId, CancellationToken cancellationToken = default)
    {
        await login.DemandProofAsync(cancellationToken);
        await login.EndAsync(sessionId, cancellationToken);
    }

    public async Task EndOtherSessionsAsync(CancellationToken cancellationToken = default)
    {
        await login.DemandProofAsync(cancellationToken);
        await login.EndOthersAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<string>> NewCodesAsync(User user, CancellationToken cancellationToken)
    {
        var codes = RecoveryCodes.Make();
        await sessions.ReplaceCodesAsync(user.Id, codes.Select(code => hasher.Hash(user, code)), cancellationToken);
        return codes;
    }
}
