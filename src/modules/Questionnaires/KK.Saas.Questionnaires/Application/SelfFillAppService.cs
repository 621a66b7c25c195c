using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Questionnaires.Domain;
using KK.Saas.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Questionnaires.Application;

/// <summary>
/// The door for whoever holds a code: finds the tenant of the code, enters it as a user without a single permission, and
/// lets the desk inside do what the code allows.
/// </summary>
public sealed class SelfFillAppService(
    ISelfFillRepository codes, ITenantDirectory tenants, ICurrentTenant currentTenant, ICurrentArea currentArea, ICurrentUser currentUser, IServiceScopeFactory scopes) : ISelfFillAppService
{
    public Task<SelfFillSheet> OpenAsync(string code, CancellationToken cancellationToken = default) =>
        InsideAsync(code, (desk, hash) => desk.OpenAsync(hash, cancellationToken), cancellationToken);

    public Task<AnswerProblem?> SaveAnswerAsync(string code, string question, string? value, CancellationToken cancellationToken = default) =>
        InsideAsync(code, (desk, hash) => desk.KeepAsync(hash, question, value, cancellationToken), cancellationToken);

    public Task<SubmitResult> SubmitAsync(string code, CancellationToken cancellationToken = default) =>
        InsideAsync(code, (desk, hash) => desk.SubmitAsync(hash, cancellationToken), cancellationToken);

    private async Task<T> InsideAsync<T>(string code, Func<SelfFillDesk, string, Task<T>> work, CancellationToken cancellationToken)
    {
        if (CodeText.Hash(code) is not { } hash || await codes.FindTenantAsync(hash, cancellationToken) is not { } tenant) throw SelfFillDesk.Invalid();
        if (await tenants.FindAsync(tenant, cancellationToken) is not { IsSuspended: false }) throw SelfFillDesk.Invalid();
        using var asTenant = currentTenant.Change(tenant);
        using var everywhere = currentArea.Change(AreaScope.All);
        using var asHolder = currentUser.Change(SelfFillHolder.Of(tenant));
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<SelfFillDesk>(), hash);
    }
}
