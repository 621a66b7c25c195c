using KK.Saas.EntityFrameworkCore;
using KK.Saas.Identity.Domain;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace KK.Saas.Identity.EntityFrameworkCore.OpenId;

/// <inheritdoc cref="IAppGrantRepository" />
public sealed class AppGrantRepository(SaasDbContext context, IOpenIddictAuthorizationManager authorizations, IOpenIddictTokenManager tokens) : IAppGrantRepository
{
    public async Task<IReadOnlyList<AppGrantItem>> ListAsync(Guid userId, DateTime now, CancellationToken cancellationToken = default)
    {
        var found = await OfUser(userId).AsNoTracking().Where(a => a.Status == Statuses.Valid)
            .Select(a => new
            {
                Grant = a,
                App = a.Application!.DisplayName ?? a.Application.ClientId,
                EndsAt = a.Tokens.Where(t => t.Status == Statuses.Valid).Max(t => t.ExpirationDate),
            })
            .Where(a => a.EndsAt > now).ToListAsync(cancellationToken);
        var items = new List<AppGrantItem>();
        foreach (var row in found.OrderByDescending(r => r.Grant.CreationDate))
        {
            var scopes = await authorizations.GetScopesAsync(row.Grant, cancellationToken);
            items.Add(new AppGrantItem(row.Grant.Id, row.App ?? "", scopes, row.Grant.CreationDate ?? now, row.EndsAt!.Value));
        }

        return items;
    }

    public async Task<bool> WithdrawAsync(Guid userId, Guid id, CancellationToken cancellationToken = default)
    {
        if (await OfUser(userId).FirstOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } grant) return false;
        await authorizations.TryRevokeAsync(grant, cancellationToken);
        await tokens.RevokeByAuthorizationIdAsync(id.ToString(), cancellationToken);
        return true;
    }

    private IQueryable<OidcAuthorization> OfUser(Guid userId)
    {
        var subject = userId.ToString();
        return context.Set<OidcAuthorization>().Where(a => a.Subject == subject && !a.Application!.IsMachine);
    }
}
