using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Identity;

/// <summary>Machines that read through the API in the name of the own city, or of the province.</summary>
public interface IMachineClientAppService : IApplicationService
{
    /// <summary>All, the newest first; revoked ones stay in the list.</summary>
    [RequiresPermission(IdentityPermissions.ManageClients)]
    Task<IReadOnlyList<MachineClientItem>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Scopes that the caller may give: those whose every permission the caller holds.</summary>
    [RequiresPermission(IdentityPermissions.ManageClients)]
    Task<IReadOnlyList<string>> GetScopesAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes a client with a secret that is shown once.</summary>
    /// <param name="title">1 to 60 characters.</param>
    /// <param name="scopes">At least one of <see cref="GetScopesAsync"/>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Core.Errors.BusinessException">"Identity:ClientTitle" or "Identity:ClientScopes".</exception>
    [RequiresPermission(IdentityPermissions.ManageClients)]
    Task<ClientSecret> CreateAsync(string title, IReadOnlyList<string> scopes, CancellationToken cancellationToken = default);

    /// <summary>Ends a client and its tokens at once.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">The own side has no such client.</exception>
    [RequiresPermission(IdentityPermissions.ManageClients)]
    Task RevokeAsync(Guid id, CancellationToken cancellationToken = default);
}
