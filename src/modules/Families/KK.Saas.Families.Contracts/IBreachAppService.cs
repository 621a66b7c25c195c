using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Families;

/// <summary>The register of breaches with the 72-hour clock of Pasal 46 of UU 27/2022.</summary>
public interface IBreachAppService : IApplicationService
{
    /// <summary>All, the newest first.</summary>
    [RequiresPermission(FamiliesPermissions.ReadPrivacy)]
    Task<IReadOnlyList<BreachItem>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>One.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">There is none of that id.</exception>
    [RequiresPermission(FamiliesPermissions.ReadPrivacy)]
    Task<BreachItem> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Registers or changes a breach; the client makes the id.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Families:BreachIncomplete".</exception>
    [RequiresPermission(FamiliesPermissions.ManagePrivacy)]
    Task SaveAsync(Guid id, BreachInput input, CancellationToken cancellationToken = default);

    /// <summary>Writes down that a notice went out now.</summary>
    /// <param name="id">The breach.</param>
    /// <param name="toAuthority">False: to the families.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [RequiresPermission(FamiliesPermissions.ManagePrivacy)]
    Task MarkToldAsync(Guid id, bool toAuthority, CancellationToken cancellationToken = default);
}
