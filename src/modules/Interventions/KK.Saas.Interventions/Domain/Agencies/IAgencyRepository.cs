namespace KK.Saas.Interventions.Domain.Agencies;

/// <summary>Agencies of the current tenant, with their names.</summary>
public interface IAgencyRepository
{
    Task<IReadOnlyList<Agency>> ListAsync(CancellationToken cancellationToken = default);

    Task<Agency?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    void Add(Agency agency);

    /// <summary>People of one agency, or of all when null.</summary>
    Task<IReadOnlyList<AgencyMember>> ListMembersAsync(Guid? agencyId = null, CancellationToken cancellationToken = default);

    /// <summary>In which agencies a user works.</summary>
    Task<IReadOnlyList<AgencyMember>> ListOfUserAsync(Guid userId, CancellationToken cancellationToken = default);

    void AddMember(AgencyMember member);

    void RemoveMember(AgencyMember member);
}
