using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Application.SecondFactor;
using KK.Saas.Identity.Domain;
using Microsoft.AspNetCore.Identity;

namespace KK.Saas.Identity.Application.Passkeys;

/// <inheritdoc cref="IPasskeyAppService" />
public sealed class PasskeyAppService(
    IPasskeyCeremony ceremony, IPasskeyRepository passkeys, UserManager<User> users, OwnLogin login, SecondFactorRules rules,
    ICurrentUser currentUser, IUnitOfWork unitOfWork) : IPasskeyAppService
{
    public async Task<PasskeyOffer> BeginAsync(CancellationToken cancellationToken = default)
    {
        await login.DemandProofAsync(cancellationToken);
        await CheckLimitAsync(cancellationToken);
        return await ceremony.OfferCreationAsync(await login.FindUserAsync());
    }

    public async Task AddAsync(string name, string credential, string state, CancellationToken cancellationToken = default)
    {
        await login.DemandProofAsync(cancellationToken);
        var text = name.Trim();
        if (text.Length is 0 or > IPasskeyAppService.MaxNameLength || text.Any(char.IsControl))
            throw new BusinessException("Identity:PasskeyName", IPasskeyAppService.MaxNameLength);
        await unitOfWork.InTransactionAsync(async token =>
        {
            await CheckLimitAsync(token);
            var user = await login.FindUserAsync();
            var passkey = await ceremony.ConfirmCreationAsync(user, credential, state) ?? throw new BusinessException("Identity:PasskeyRefused");
            passkey.Name = text;
            if (!(await users.AddOrUpdatePasskeyAsync(user, passkey)).Succeeded) throw new BusinessException("Identity:NotSaved");
            await login.EndOthersAsync(token);
            return user.Id;
        }, cancellationToken);
    }

    public async Task RemoveAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await login.DemandProofAsync(cancellationToken);
        var user = await login.FindUserAsync();
        var held = await passkeys.ListAsync(user.Id, cancellationToken);
        var removed = held.FirstOrDefault(p => p.Id == id) ?? throw new EntityNotFoundException("Passkey");
        if (held.Count == 1 && !user.HasSecondFactor && rules.IsDemandedOf(user.Kind, currentUser.Info!.Roles)) throw new BusinessException("Identity:SecondFactorNeeded");
        passkeys.RemoveRange([removed]);
        await login.EndOthersAsync(cancellationToken);
    }

    private async Task CheckLimitAsync(CancellationToken cancellationToken)
    {
        if ((await passkeys.ListAsync(currentUser.RequiredId, cancellationToken)).Count >= IPasskeyAppService.MaxPasskeys)
            throw new BusinessException("Identity:PasskeyLimit", IPasskeyAppService.MaxPasskeys);
    }
}
