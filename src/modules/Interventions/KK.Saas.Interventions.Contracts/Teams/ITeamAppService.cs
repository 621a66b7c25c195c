using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions.Teams;

/// <summary>The TPK2D, decree by decree: of the own city, or of the province for its users. One never sees the other's.</summary>
public interface ITeamAppService : IApplicationService
{
    /// <summary>All decrees, newest first.</summary>
    [RequiresPermission(InterventionsPermissions.ReadTeam, InterventionsPermissions.ReadProvinceTeam)]
    Task<IReadOnlyList<TeamItem>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Users and agencies to choose from.</summary>
    /// <param name="day">The day on which the agencies must exist.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [RequiresPermission(InterventionsPermissions.ManageTeam, InterventionsPermissions.ManageProvinceTeam)]
    Task<TeamChoices> GetChoicesAsync(DateOnly day, CancellationToken cancellationToken = default);

    /// <summary>Enters or corrects a decree; the client makes the id. An older one without a last day ends on the day before.</summary>
    /// <param name="id">Of the decree.</param>
    /// <param name="input">Number and days.</param>
    /// <param name="copyFrom">For a new one: the decree whose members it takes over, or null.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Teams:Decree", or ":Overlap" with another decree's days.</exception>
    [RequiresPermission(InterventionsPermissions.ManageTeam, InterventionsPermissions.ManageProvinceTeam)]
    Task SaveAsync(Guid id, TeamInput input, Guid? copyFrom = null, CancellationToken cancellationToken = default);

    /// <summary>Adds or changes a member; the client makes the id.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Teams:Member", ":User" or ":TooMany", or the agency is closed.</exception>
    [RequiresPermission(InterventionsPermissions.ManageTeam, InterventionsPermissions.ManageProvinceTeam)]
    Task SaveMemberAsync(Guid teamId, Guid memberId, TeamMemberInput input, CancellationToken cancellationToken = default);

    /// <summary>Takes a member out of a decree.</summary>
    [RequiresPermission(InterventionsPermissions.ManageTeam, InterventionsPermissions.ManageProvinceTeam)]
    Task RemoveMemberAsync(Guid teamId, Guid memberId, CancellationToken cancellationToken = default);
}
