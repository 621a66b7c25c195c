using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;
using Microsoft.AspNetCore.Identity;

namespace KK.Saas.Identity.Application;

/// <summary>
/// The login that makes the call, among the account's others. Whoever finds a device that is logged in shall not change factors
/// or end logins with it: these ask for a proof that is not older than five minutes, the login itself or the password once more.
/// </summary>
public sealed class OwnLogin(
    ISessionRepository sessions, UserManager<User> users, LoginDesk desk, ICurrentUser currentUser, IUserAccessProvider access, IUnitOfWork unitOfWork, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task<User> FindUserAsync() => await users.FindByIdAsync(currentUser.RequiredId.ToString()) ?? throw new EntityNotFoundException("User");

    public Task<IReadOnlyList<UserSession>> ListAsync(CancellationToken cancellationToken) => sessions.ListLiveAsync(currentUser.RequiredId, Now, cancellationToken);

    public async Task<bool> IsProvenAsync(CancellationToken cancellationToken) => await FindAsync(cancellationToken) is { } session && session.IsProven(Now);

    public async Task DemandProofAsync(CancellationToken cancellationToken)
    {
        if (!await IsProvenAsync(cancellationToken)) throw new BusinessException("Identity:ProofNeeded");
    }

    /// <summary>The account, when the password fits; wrong ones lock it as at the login.</summary>
    public async Task<User> CheckPasswordAsync(string password)
    {
        var user = await FindUserAsync();
        if (!await desk.CheckPasswordAsync(user, password)) throw new BusinessException("Identity:WrongPassword");
        await users.ResetAccessFailedCountAsync(user);
        return user;
    }

    public async Task ProveAsync(string password, CancellationToken cancellationToken)
    {
        await CheckPasswordAsync(password);
        (await FindAsync(cancellationToken))?.Prove(Now);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    public async Task EndAsync(Guid sessionId, CancellationToken cancellationToken)
    {
        if (await sessions.FindAsync(sessionId, cancellationToken) is not { } session || session.UserId != currentUser.RequiredId) throw new EntityNotFoundException("Session");
        session.End(Now);
        await SaveAsync(cancellationToken);
    }

    /// <summary>Saves what else was changed with it.</summary>
    public async Task EndOthersAsync(CancellationToken cancellationToken)
    {
        foreach (var session in await ListAsync(cancellationToken))
            if (session.Id != currentUser.Info!.SessionId) session.End(Now);
        await SaveAsync(cancellationToken);
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        await unitOfWork.SaveChangesAsync(cancellationToken);
        unitOfWork.OnCommitted(() => access.Forget(currentUser.RequiredId));
    }

    private async Task<UserSession?> FindAsync(CancellationToken cancellationToken) =>
        currentUser.Info?.SessionId is { } id ? await sessions.FindAsync(id, cancellationToken) : null;
}
