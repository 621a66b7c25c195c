using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Identity.Domain;

/// <summary>Machine clients. They lie on the host side, as accounts do: every call names the city, null for the province.</summary>
public interface IMachineClientRepository
{
    Task<IReadOnlyList<MachineClient>> ListAsync(TenantId? tenant, CancellationToken cancellationToken = default);

    Task<MachineClient?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    Task<MachineClient?> FindAsync(string clientId, CancellationToken cancellationToken = default);

    /// <summary>Stores the client; of the secret only a slow hash is kept.</summary>
    Task AddAsync(MachineClient client, string secret, CancellationToken cancellationToken = default);

    /// <summary>Ends the client and every token that it holds.</summary>
    Task RevokeAsync(Guid id, DateTime at, CancellationToken cancellationToken = default);
}
