using System.Security.Cryptography;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Application;

/// <inheritdoc cref="IMachineClientAppService" />
public sealed class MachineClientAppService(
    IMachineClientRepository clients, PermissionTree tree, ICurrentTenant tenant, ICurrentUser currentUser, IClientAccessProvider access, TimeProvider clock) : IMachineClientAppService
{
    private const int MaxTitleLength = 60;
    private const int SecretBytes = 32;

    /// <summary>Null for the province; "no tenant" at all was refused before.</summary>
    private TenantId? Owner => tenant.Kind == TenantScopeKind.Host ? null : tenant.RequiredId;

    public async Task<IReadOnlyList<MachineClientItem>> GetListAsync(CancellationToken cancellationToken = default) =>
        [.. (await clients.ListAsync(Owner, cancellationToken)).Select(c => new MachineClientItem(c.Id, c.ClientId, c.Title, c.Scopes, c.CreatedBy, c.CreatedAt, c.RevokedAt))];

    public Task<IReadOnlyList<string>> GetScopesAsync(CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<string>>([.. ApiScopes.All.Where(MayGive)]);

    public async Task<ClientSecret> CreateAsync(string title, IReadOnlyList<string> scopes, CancellationToken cancellationToken = default)
    {
        var name = title.Trim();
        if (name.Length is 0 or > MaxTitleLength) throw new BusinessException("Identity:ClientTitle", MaxTitleLength);
        if (scopes.Count == 0 || scopes.Any(s => !ApiScopes.All.Contains(s) || !MayGive(s))) throw new BusinessException("Identity:ClientScopes");
        var (id, secret) = (EntityId.New(), Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes)));
        var client = new MachineClient(id, $"kk-{id.ToString("N")[^12..]}", name, Owner, [.. scopes.Distinct()], currentUser.Info!.UserName, clock.GetUtcNow().UtcDateTime, null);
        await clients.AddAsync(client, secret, cancellationToken);
        return new ClientSecret(client.ClientId, secret);
    }

    public async Task RevokeAsync(Guid id, CancellationToken cancellationToken = default)
    {
        // Clients lie on the host side, where no filter separates them: this check is the wall.
        if (await clients.FindAsync(id, cancellationToken) is not { } client || client.Tenant != Owner) throw new EntityNotFoundException("Client");
        await clients.RevokeAsync(id, clock.GetUtcNow().UtcDateTime, cancellationToken);
        access.Forget(id);
    }

    private bool MayGive(string scope)
    {
        var kind = tenant.Kind == TenantScopeKind.Host ? UserKind.Host : UserKind.Tenant;
        var carried = tree.InScopes([scope], kind);
        return carried.Count > 0 && carried.All(currentUser.Has);
    }
}
