using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions.Agencies;

/// <summary>Agencies of the own city: what they are called since when, who took over from whom, and who works in them.</summary>
public interface IAgencyAppService : IApplicationService
{
    /// <summary>All, by kind and short name; closed ones last.</summary>
    [RequiresPermission(InterventionsPermissions.ReadAgencies)]
    Task<IReadOnlyList<AgencyListItem>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>One.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">There is none of that id.</exception>
    [RequiresPermission(InterventionsPermissions.ReadAgencies)]
    Task<AgencyDetail> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Users of the city who may report activities and do not work in the agency yet, by name; at most 100.</summary>
    [RequiresPermission(InterventionsPermissions.ManageAgencies)]
    Task<IReadOnlyList<AgencyCandidate>> SearchPeopleAsync(Guid id, string? search, CancellationToken cancellationToken = default);

    /// <summary>Adds an agency; the client makes the id, and the same id again changes nothing.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Agencies:Name", ":Affairs" or ":Date".</exception>
    [RequiresPermission(InterventionsPermissions.ManageAgencies)]
    Task CreateAsync(Guid id, AgencyInput input, CancellationToken cancellationToken = default);

    /// <summary>Changes kind and urusan.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Agencies:Affairs".</exception>
    [RequiresPermission(InterventionsPermissions.ManageAgencies)]
    Task DescribeAsync(Guid id, AgencyKind kind, string affairs, CancellationToken cancellationToken = default);

    /// <summary>A name from a day on; what happened before keeps the old one. A name of the same day is put right.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Agencies:Name" or ":Date" (a day on which it does not exist).</exception>
    [RequiresPermission(InterventionsPermissions.ManageAgencies)]
    Task RenameAsync(Guid id, AgencyNameItem name, CancellationToken cancellationToken = default);

    /// <summary>Closes an agency; a merged one names who took over.</summary>
    /// <exception cref="Core.Errors.BusinessException">
    /// "Interventions.Agencies:AlreadyClosed", ":Date", ":Circle", or ":Closed" (the successor does not exist on the day after).
    /// </exception>
    [RequiresPermission(InterventionsPermissions.ManageAgencies)]
    Task CloseAsync(Guid id, DateOnly lastDay, Guid? successorId, CancellationToken cancellationToken = default);

    /// <summary>Takes a closing back.</summary>
    [RequiresPermission(InterventionsPermissions.ManageAgencies)]
    Task ReopenAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Puts a user into an agency. It has one head at a time: who was the head before stays as staff.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Agencies:NotStaff" or ":NotHead": no such user here, or the roles do not allow it.</exception>
    [RequiresPermission(InterventionsPermissions.ManageAgencies)]
    Task SetPersonAsync(Guid id, Guid userId, bool isHead, CancellationToken cancellationToken = default);

    /// <summary>Takes a user out of an agency.</summary>
    [RequiresPermission(InterventionsPermissions.ManageAgencies)]
    Task RemovePersonAsync(Guid id, Guid userId, CancellationToken cancellationToken = default);
}
