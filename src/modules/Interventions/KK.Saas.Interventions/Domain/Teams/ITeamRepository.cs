namespace KK.Saas.Interventions.Domain.Teams;

/// <summary>Teams of the current side: of the tenant, or of the province.</summary>
public interface ITeamRepository
{
    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<TeamDecree>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>A new one of the current side.</summary>
    TeamDecree Add(Guid id);
}
