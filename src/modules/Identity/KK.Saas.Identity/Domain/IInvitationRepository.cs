using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Identity.Domain;

/// <summary>Invitations. They lie on the host side, as accounts do: every list names the city, null for the province.</summary>
public interface IInvitationRepository
{
    Task<IReadOnlyList<Invitation>> ListOpenAsync(TenantId? tenant, DateTime now, CancellationToken cancellationToken = default);

    Task<Invitation?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    Task<Invitation?> FindByHashAsync(string hash, CancellationToken cancellationToken = default);

    void Add(Invitation invitation);
}
