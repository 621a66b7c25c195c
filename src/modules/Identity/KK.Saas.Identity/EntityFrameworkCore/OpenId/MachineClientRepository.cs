using System.Collections.Immutable;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Identity.Domain;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace KK.Saas.Identity.EntityFrameworkCore.OpenId;

/// <inheritdoc cref="IMachineClientRepository" />
public sealed class MachineClientRepository(SaasDbContext context, IOpenIddictApplicationManager applications, IOpenIddictTokenManager tokens) : IMachineClientRepository
{
    public async Task<IReadOnlyList<MachineClient>> ListAsync(TenantId? tenant, CancellationToken cancellationToken = default)
    {
        var found = await context.Set<OidcApplication>().AsNoTracking().Where(a => a.IsMachine && a.Tenant == tenant).OrderByDescending(a => a.CreatedAt).ToListAsync(cancellationToken);
        var clients = new List<MachineClient>();
        foreach (var application in found) clients.Add(await DescribeAsync(application, cancellationToken));
        return clients;
    }

    public async Task<MachineClient?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        await context.Set<OidcApplication>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == id && a.IsMachine, cancellationToken) is { } application
            ? await DescribeAsync(application, cancellationToken) : null;

    public async Task<MachineClient?> FindAsync(string clientId, CancellationToken cancellationToken = default) =>
        await context.Set<OidcApplication>().AsNoTracking().FirstOrDefaultAsync(a => a.ClientId == clientId && a.IsMachine, cancellationToken) is { } application
            ? await DescribeAsync(application, cancellationToken) : null;

    public async Task AddAsync(MachineClient client, string secret, CancellationToken cancellationToken = default)
    {
        var descriptor = new OpenIddictApplicationDescriptor { ClientId = client.ClientId, DisplayName = client.Title, ClientType = ClientTypes.Confidential, ConsentType = ConsentTypes.Implicit };
        descriptor.Permissions.UnionWith([Permissions.Endpoints.Token, Permissions.Endpoints.Introspection, Permissions.Endpoints.Revocation, Permissions.GrantTypes.ClientCredentials]);
        descriptor.Permissions.UnionWith(client.Scopes.Select(s => Permissions.Prefixes.Scope + s));
        var application = new OidcApplication { Id = client.Id, Tenant = client.Tenant, IsMachine = true, CreatedBy = client.CreatedBy, CreatedAt = client.CreatedAt };
        await applications.PopulateAsync(application, descriptor, cancellationToken);
        await applications.CreateAsync(application, secret, cancellationToken);
    }

    public async Task RevokeAsync(Guid id, DateTime at, CancellationToken cancellationToken = default)
    {
        var application = await context.Set<OidcApplication>().FirstAsync(a => a.Id == id, cancellationToken);
        application.RevokedAt ??= at;
        await context.SaveChangesAsync(cancellationToken);
        await tokens.RevokeByApplicationIdAsync(id.ToString(), cancellationToken);
    }

    private async Task<MachineClient> DescribeAsync(OidcApplication a, CancellationToken cancellationToken)
    {
        ImmutableArray<string> permissions = await applications.GetPermissionsAsync(a, cancellationToken);
        return new MachineClient(
            a.Id, a.ClientId!, a.DisplayName ?? "", a.Tenant,
            [.. permissions.Where(p => p.StartsWith(Permissions.Prefixes.Scope, StringComparison.Ordinal)).Select(p => p[Permissions.Prefixes.Scope.Length..])],
            a.CreatedBy, a.CreatedAt, a.RevokedAt);
    }
}
