using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Identity;

/// <summary>Apps that hold tokens of the own account.</summary>
public interface IAppGrantAppService : IApplicationService
{
    /// <summary>Those with a token that is still good, the newest first.</summary>
    [RequiresPermission(IdentityPermissions.OwnAccount)]
    Task<IReadOnlyList<AppGrantItem>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Ends what was granted and every token that came of it, at once. The login goes on.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">The own account granted no such thing.</exception>
    [RequiresPermission(IdentityPermissions.OwnAccount)]
    Task WithdrawAsync(Guid id, CancellationToken cancellationToken = default);
}
